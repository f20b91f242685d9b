import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { presentNotifications } from '../../../lib/channels/batch/present-notification.ts'
import { prisma } from '../../../lib/db/owner-client.ts'
import type { FormAnswer } from '../../../lib/domain/batch/answer.ts'
import { readNotifications } from '../../../lib/use-cases/batch/list-form-answers.ts'
import { officeActor } from '../../bench/batch/office.ts'
import { readLedger } from '../ledger.ts'
import type { PlannedSet } from './planned-set.ts'

// What a run of sets led to: node read-outcome.ts SETS LEDGER prints one `Outcome`.

export interface Outcome {
  /** SHA-256 of the notifications of each set, by sequence, ticket and time left out; a set that is not done, or was refused, is absent. */
  answers: Record<string, string>
  /** How many there are of everything that sets leave behind. */
  counts: Record<string, number>
  /** Of the declarations in force. */
  totalCents: number
  /** Sets acknowledged to their sender that are not there under that ticket. */
  lostReceipts: number
}

const moment = new Date(0)
const ticket = 'TICKET'

/** Tickets are drawn: what is compared is where there is one. */
async function* withoutTickets(answers: AsyncIterable<FormAnswer>): AsyncIterable<FormAnswer> {
  for await (const answer of answers) yield { ...answer, ticket: answer.ticket && ticket }
}

async function hashAnswers({ office, sequence }: PlannedSet): Promise<[string, string][]> {
  const set = await prisma.batchSet.findFirst({ where: { sequence, status: 'done' } })
  if (!set) return []
  const hash = createHash('sha256')
  const answers = withoutTickets(readNotifications(officeActor(office), set.id))
  for await (const { text } of presentNotifications(answers, { ticket, moment })) hash.update(text)
  return [[sequence, hash.digest('hex')]]
}

async function countRows(): Promise<Record<string, number>> {
  const [counts] = await prisma.$queryRaw<Record<string, number>[]>`
    SELECT
      (SELECT count(*)::int FROM "BatchSet") AS sets,
      (SELECT count(*)::int FROM "Transmission") AS transmissions,
      (SELECT count(*)::int FROM "FormAnswer") AS answers,
      (SELECT count(DISTINCT "ticket")::int FROM "FormAnswer") AS tickets,
      (SELECT sum("acceptedCount")::int FROM "BatchSet") AS "acceptedForms",
      (SELECT sum("refusedCount")::int FROM "BatchSet") AS "refusedForms",
      (SELECT count(*)::int FROM "WageDeclaration") AS declarations,
      (SELECT count(*)::int FROM "WageDeclaration" WHERE "acceptedVersionId" IS NOT NULL) AS "inForce",
      (SELECT count(*)::int FROM "WageDeclarationVersion") AS versions,
      (SELECT count(*)::int FROM "Quality") AS qualities,
      (SELECT count(*)::int FROM "Premium") AS premiums,
      (SELECT sum("acceptedCount")::int FROM "OverviewRow") AS listed,
      (SELECT count(*)::int FROM "EBoxMessage") AS messages,
      (SELECT count(*)::int FROM "AuditEntry" WHERE "action" LIKE 'batchSet.%') AS "auditEntries"`
  return counts ?? {}
}

async function computeTotalCents(): Promise<number> {
  const where = { acceptedVersionId: { not: null } }
  return (await prisma.wageDeclaration.aggregate({ where, _sum: { totalCents: true } }))._sum.totalCents ?? 0
}

async function countLostReceipts(ledgerFile: string): Promise<number> {
  const sets = await prisma.batchSet.findMany({ select: { sequence: true, ticket: true } })
  const tickets = new Map(sets.map((set) => [set.sequence, set.ticket]))
  return [...readLedger(ledgerFile)].filter(([sequence, given]) => tickets.get(sequence) !== given).length
}

const [setsFile = '', ledgerFile = ''] = process.argv.slice(2)
const sets: PlannedSet[] = JSON.parse(readFileSync(setsFile, 'utf8'))
const answers: [string, string][] = []
for (const set of sets) answers.push(...(await hashAnswers(set)))
const outcome: Outcome = {
  answers: Object.fromEntries(answers),
  counts: await countRows(),
  totalCents: await computeTotalCents(),
  lostReceipts: await countLostReceipts(ledgerFile),
}
console.log(JSON.stringify(outcome))
process.exit(0)
