import { parseForms } from '@/lib/channels/batch/parse-forms.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import type { EmployerActor } from '@/lib/domain/actor.ts'
import type { BatchForm } from '@/lib/domain/batch/form.ts'
import type { SetName } from '@/lib/domain/batch/set-name.ts'
import { LANES } from '@/lib/domain/batch/set-progress.ts'
import type { DraftWages } from '@/lib/domain/transmission/draft.ts'
import { receiveFile } from '@/lib/use-cases/batch/receive-file.ts'
import { type ReadPiece, receiveForms } from '@/lib/use-cases/batch/receive-forms.ts'
import { receiveSet } from '@/lib/use-cases/batch/receive-set.ts'
import { validateForms } from '@/lib/use-cases/batch/validate-forms.ts'
import { generatedSsins } from '@/prisma/scenarios/clients.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { aForm, aSetName } from '../../factories/batch.ts'
import { aDraft } from '../../factories/calculation.ts'
import { cents, range } from '../../factories/values.ts'
import type { World } from '../world.ts'

/** Two days after February 2025. */
export const received = new Date('2025-03-02T09:00:00Z')

/** The sender number that the brasserie gets. */
export async function giveSenderNumber(world: World): Promise<void> {
  const where = { id: world.employerId('brasserie') }
  await prisma.enterprise.update({ where, data: { senderNumber: aSetName().senderNumber } })
}

/** Dimona at the brasserie, first quarter of 2025. */
export async function plantDimona(world: World, people: readonly PersonKey[]): Promise<void> {
  const employerId = world.employerId('brasserie')
  const firstQuarter = {
    startDate: new Date('2025-01-01'),
    endDate: new Date('2025-03-31'),
    status: 'accepted' as const,
  }
  await prisma.dimonaPeriod.createMany({
    data: people.map((person, place) => ({
      ...firstQuarter,
      dimonaPeriodId: `90000000000${place}`,
      employerId,
      workerId: world.workerId(person),
    })),
  })
}

/** A gross wage of February 2025, or of other days, with its premium. */
export function wagesOf(
  grossWageCents: number,
  days = range('2025-02-01', '2025-02-28'),
  category = '210',
): DraftWages {
  const premiums = [{ amountCents: cents(50_00), frequencyMonths: 1 }]
  const quality = { employerCategory: category, workerType: 'blueCollar' as const, validityPeriod: days }
  return aDraft({
    calculationPeriod: days,
    calculationDate: days.endDate,
    qualities: [{ ...quality, grossWageCents: cents(grossWageCents), premiums }],
  })
}

/** One Form after the other, each with the reference that it is given. */
export function aFile(...forms: readonly (Partial<BatchForm> & { payslipReference: string | null })[]): BatchForm[] {
  return forms.map(({ wages = wagesOf(1000_00), ...form }, place) =>
    aForm({
      formNumber: place + 1,
      lineNumber: 2 + 25 * place,
      ...form,
      wages: wages && {
        ...wages,
        ...(form.payslipReference === null ? {} : { payslipReference: form.payslipReference }),
      },
    }),
  )
}

/** Forms instead of files: what the reader of files would find in the first piece. */
export const readAs = (forms: readonly BatchForm[]): ReadPiece =>
  async function* () {
    for (let first = 0; first < forms.length; first += 400) yield { forms: forms.slice(first, first + 400) }
  }

async function* bytesOf(text: string) {
  yield Buffer.from(text)
}

let sent = 0

/** Received and read, not yet decided. */
export async function sendSet(actor: EmployerActor, forms: readonly BatchForm[], name: Partial<SetName> = {}) {
  sent += 1
  const fileName = `FI.${sent}`
  const saved = await receiveFile(actor, bytesOf(`set ${sent}`))
  if (!saved) throw new Error('too long')
  const pieces = [{ ...saved, fileName }]
  const set = { name: aSetName({ sequence: String(sent).padStart(5, '0'), ...name }), pieces }
  const receipt = await receiveSet(actor, set, received)
  if (receipt.kind !== 'received') throw new Error(`not received: ${receipt.kind}`)
  await receiveForms(receipt.setId, readAs(forms), received)
  return receipt.setId
}

/** Decides all Forms of a set, lane after lane. */
async function treatLanes(setId: string, now: Date): Promise<void> {
  for (const lane of LANES) while (await validateForms({ setId, lane }, now));
}

/** Received, read and decided; the answers in the order of the file. */
export async function treatSet(actor: EmployerActor, forms: readonly BatchForm[], name: Partial<SetName> = {}) {
  const setId = await sendSet(actor, forms, name)
  await treatLanes(setId, new Date(received.getTime() + 1000))
  return { setId, answers: await answersOf(setId) }
}

/** What the queue would do with every set that was received: the files are read, the Forms decided. */
export async function treatReceived(): Promise<void> {
  const sets = await prisma.batchSet.findMany({ where: { status: { in: ['received', 'treating'] } } })
  for (const { id } of sets) {
    await receiveForms(id, parseForms, received)
    await treatLanes(id, new Date(received.getTime() + 1000))
  }
}

export const answersOf = (setId: string) =>
  prisma.formAnswer.findMany({ where: { setId }, orderBy: [{ pieceNumber: 'asc' }, { formNumber: 'asc' }] })

/** Codes of each answer. */
export const codesOf = (answers: readonly { anomalies: unknown }[]) =>
  answers.map(({ anomalies }) => (anomalies as { code: string }[]).map(({ code }) => code))

let born = '1960-01-01'

/** A thousand payslips of five hundred people of whom nobody has heard, two for each. */
export function thousandForms(prefix: string): BatchForm[] {
  const ssins = generatedSsins(born)
  born = `${Number(born.slice(0, 4)) + 5}-01-01`
  const pairs = Array.from({ length: 500 }, () => ssins.next().value)
  return aFile(
    ...pairs.flatMap((ssin, place) =>
      [0, 1].map((half) => ({
        ssin,
        payslipReference: `${prefix}${place}-${half}`,
        wages: wagesOf(100_00 + place * 100 + half),
      })),
    ),
  )
}

/** Wages and premiums of each number, added up from the Forms alone. */
export function sumByWorker(forms: readonly BatchForm[]): Map<string, number> {
  const sums = new Map<string, number>()
  for (const { ssin, wages } of forms) {
    const cents = (wages?.qualities ?? []).flatMap(({ grossWageCents = 0, premiums }) => [
      grossWageCents,
      ...premiums.map(({ amountCents = 0 }) => amountCents),
    ])
    sums.set(
      ssin,
      cents.reduce((sum: number, each) => sum + each, sums.get(ssin) ?? 0),
    )
  }
  return sums
}
