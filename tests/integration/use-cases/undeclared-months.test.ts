import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { inReading } from '@/lib/db/transaction.ts'
import { addMonths, endOfMonth, type LocalDate } from '@/lib/domain/local-date.ts'
import { computeMissingMonths } from '@/lib/domain/to-do/missing-data.ts'
import { cancelDeclaration } from '@/lib/use-cases/declaration/cancel-declaration.ts'
import { startCorrection } from '@/lib/use-cases/declaration/start-correction.ts'
import { enterDate, understandCalculation } from '@/lib/use-cases/draft/prefill.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import { day, range } from '../../factories/values.ts'
import { aWage, World } from '../../support/world.ts'

let world: World
const now = new Date('2025-12-31T09:00:00Z')
const people = ['jonas', 'lotte', 'isabelle'] as const

/** Everybody may be chosen on any day, beside the periods that are there. */
beforeAll(async () => {
  world = await World.plant()
  for (const [place, person] of people.entries()) await dimona({ number: place, person, endDate: '2025-12-20' })
})

function dimona({ number, person, endDate }: { number: number; person: (typeof people)[number]; endDate?: string }) {
  return prisma.dimonaPeriod.create({
    data: {
      dimonaPeriodId: `1700000001${String(number).padStart(2, '0')}`,
      employerId: world.employerId('brasserie'),
      workerId: world.workerId(person),
      startDate: new Date('2024-11-15'),
      endDate: endDate ? new Date(endDate) : null,
      status: 'accepted',
    },
  })
}

/** The same numbers at each run. */
function* chances(): Generator<number, never> {
  for (let state = 20_251_231; ; ) {
    state = (state * 48_271) % 2_147_483_647
    yield state
  }
}
const numbers = chances()
const chance = (below: number) => numbers.next().value % below
const pick = <Value>(values: readonly Value[]) => values[chance(values.length)]

/** Months that a fixed list covers, of which each period keeps those without a declaration. */
const months = Array.from({ length: 36 }, (_, place) => addMonths(day('2024-01-01'), place)).map((startDate) => ({
  startDate,
  endDate: endOfMonth(startDate),
  dueDate: endOfMonth(startDate),
}))

async function readKept(): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ told: string }[]>`
    SELECT d."id"::text || ' ' || month::date::text AS told
    FROM "DimonaPeriod" d JOIN generate_series('2024-01-01'::timestamp, '2026-12-01', interval '1 month') AS month
      ON d."undeclaredMonths" @> month::date
    WHERE d."employerId" = ${world.employerId('brasserie')}::uuid`
  return rows.map(({ told }) => told).toSorted()
}

/** The rule, over what was really declared. */
function computeExpected(): Promise<string[]> {
  return inReading(world.actor(), async (tx) => {
    const employerId = world.employerId('brasserie')
    const dimona = await tx.dimonaPeriods.listTouching(employerId, range('2000-01-01', '2099-12-31'))
    const declarations = await tx.declarations.list({ workerIds: dimona.map(({ workerId }) => workerId) })
    const counted = declarations.filter(({ status }) => status === 'accepted' || status === 'processing')
    const found = dimona.flatMap((each) => {
      const own = counted.filter(({ worker }) => worker.workerId === each.workerId)
      const ranges = own.map(({ calculationPeriod }) => calculationPeriod)
      return computeMissingMonths(each, ranges, months).map(({ month }) => `${each.id} ${month}`)
    })
    return found.toSorted()
  })
}

function someDays() {
  const month = addMonths(day('2025-01-01'), chance(11))
  const startDate = `${month.slice(0, 8)}${String(1 + chance(28)).padStart(2, '0')}`
  return { startDate, endDate: chance(3) === 0 ? endOfMonth(addMonths(month, 1)) : endOfMonth(month) }
}

async function findAccepted() {
  const employerId = world.employerId('brasserie')
  const found = await prisma.wageDeclaration.findMany({
    where: { employerId, status: 'accepted', processingVersionId: null },
  })
  return pick(found.toSorted((first, second) => (first.id < second.id ? -1 : 1)))
}

async function send(): Promise<string> {
  const wage = aWage({ ...someDays(), person: pick(people) ?? 'jonas', grossWageCents: 10_000 + chance(5_000) })
  return world.send([wage], world.actor(), now)
}

/** Moves a declaration to other days; null when there is none to move. */
async function move(): Promise<string | null> {
  const accepted = await findAccepted()
  if (!accepted) return null
  const begun = await startCorrection(world.actor(), accepted.id, now)
  if (!begun.ok) return null
  const draft = begun.value
  const line = await readDraftLine(world.actor(), draft.lineId, now)
  if (!line.correction) throw new Error('a correction has what it replaces')
  const { startDate, endDate } = someDays()
  const calculationPeriod = range(startDate, endDate)
  const wages = understandCalculation({
    ...line.correction.before,
    calculationPeriod,
    qualities: line.correction.before.qualities.map((each) => ({ ...each, validityPeriod: calculationPeriod })),
  })
  const entered = {
    ...line.entered,
    calculationStartDate: enterDate(startDate as LocalDate),
    calculationEndDate: enterDate(endDate as LocalDate),
  }
  const change = { entered, wages, revision: line.revision, editorId: 'page', reason: 'typingError' as const }
  await saveDraftLine(world.actor(), draft.lineId, change, now)
  const answer = await submitTransmission(world.actor(), draft.transmissionId, now)
  return answer.kind === 'received' ? draft.transmissionId : null
}

async function withdraw(): Promise<string | null> {
  const accepted = await findAccepted()
  if (!accepted) return null
  const basedOnVersionId = accepted.acceptedVersionId ?? ''
  const cancellation = { declarationId: accepted.id, basedOnVersionId, reason: 'notWorked' as const, reasonText: '' }
  const answer = await cancelDeclaration(world.actor(), cancellation, now)
  return answer.kind === 'received' ? answer.transmissionId : null
}

describe('the months without declarations that a Dimona period keeps', () => {
  it('are those of the rule after any submission, correction and cancellation, received or decided', async () => {
    const done = { send: 0, move: 0, withdraw: 0 }
    for (let turn = 0; turn < 36; turn++) {
      const kind = pick(['send', 'send', 'move', 'withdraw'] as const) ?? 'send'
      const transmissionId = await { send, move, withdraw }[kind]()
      if (transmissionId === null) continue
      done[kind] += 1
      expect(await readKept(), `turn ${turn}, ${kind} received`).toEqual(await computeExpected())
      await validateTransmission(transmissionId, now)
      expect(await readKept(), `turn ${turn}, ${kind} decided`).toEqual(await computeExpected())
    }
    for (const [kind, count] of Object.entries(done)) expect(count, kind).toBeGreaterThan(3)
  })

  it('are there when a period comes after the declarations, has no end, or gets other days', async () => {
    const made = await dimona({ number: 50, person: 'jonas' })
    expect(await readKept()).toEqual(await computeExpected())
    await prisma.dimonaPeriod.update({ where: { id: made.id }, data: { endDate: new Date('2025-06-10') } })
    expect(await readKept()).toEqual(await computeExpected())
  })
})
