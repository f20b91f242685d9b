import { cookieNames } from '../../lib/auth/cookies.ts'
import { createToken, hashToken } from '../../lib/auth/token-hash.ts'
import { prisma } from '../../lib/db/owner-client.ts'
import { type ActiveProfile, saveSession } from '../../lib/db/user/sessions.ts'
import type { EmployerActor } from '../../lib/domain/actor.ts'
import { addMonths, endOfMonth, startOfMonth, todayInBrussels } from '../../lib/domain/local-date.ts'
import type { EligiblePage } from '../../lib/domain/transmission/eligible-page.ts'
import { formatDate } from '../../lib/i18n/format-date.ts'
import { chooseWorkers } from '../../lib/use-cases/transmission/choose-workers.ts'
import { listEligibleWorkers } from '../../lib/use-cases/transmission/list-eligible-workers.ts'
import { readDraft } from '../../lib/use-cases/transmission/read-draft.ts'
import { startTransmission } from '../../lib/use-cases/transmission/start-transmission.ts'

const AGENCY = '0167890172'
const CLERK = 'greet.maes'
const WORKER = 'isabelle.clarebout'

/** Isabelle looking at her counter, with two employers. */
export async function openWorkerSession(): Promise<string> {
  const now = new Date()
  const user = await prisma.user.findUniqueOrThrow({ where: { username: WORKER } })
  const { cookie } = await openSession(user.id, { kind: 'worker' }, now)
  return cookie
}

/** Greet at work for the agency: her session's cookie, and a draft of hers with one worker in step 3. */
export async function openClerkSession(): Promise<{ cookie: string; wagesPath: string }> {
  const now = new Date()
  const { cookie, clerk } = await openClerk(now)
  const { transmissionId, workerIds } = await beginDraft(clerk, now, 1)
  const { firstLineId } = await choose(clerk, transmissionId, workerIds, now)
  return { cookie, wagesPath: `/fr/transmissions/${transmissionId}/wages/${firstLineId}` }
}

/** The same with a draft of many workers: the form of the first of them, and the grid of all. */
export async function openGridSession(
  workerCount: number,
): Promise<{ cookie: string; wagesPath: string; gridPath: string; lineIds: readonly string[] }> {
  const now = new Date()
  const { cookie, clerk } = await openClerk(now)
  const { transmissionId, workerIds } = await beginDraft(clerk, now, workerCount)
  const { firstLineId } = await choose(clerk, transmissionId, workerIds, now)
  const { lines } = await readDraft(clerk, transmissionId, now)
  const address = `/fr/transmissions/${transmissionId}/wages`
  return {
    cookie,
    wagesPath: `${address}/${firstLineId}`,
    gridPath: `${address}/grid`,
    lineIds: lines.map(({ lineId }) => lineId),
  }
}

async function openClerk(now: Date): Promise<{ cookie: string; clerk: EmployerActor }> {
  const user = await prisma.user.findUniqueOrThrow({ where: { username: CLERK }, include: { person: true } })
  const agency = await prisma.enterprise.findUniqueOrThrow({ where: { enterpriseNumber: AGENCY } })
  const { cookie, sessionId } = await openSession(user.id, { kind: 'employer', employerId: agency.id }, now)
  const clerk: EmployerActor = {
    actingAs: 'employer',
    userId: user.id,
    sessionId,
    givenName: user.person.givenName,
    familyName: user.person.familyName,
    language: 'fr',
    level: 400,
    employerId: agency.id,
    senderId: agency.id,
    permissions: ['dimonaConsultation', 'flexiAtWork', 'eBox'],
  }
  return { cookie, clerk }
}

async function openSession(userId: string, activeProfile: ActiveProfile, now: Date) {
  const token = createToken()
  const expiresAt = new Date(now.getTime() + 3_600_000)
  const made = {
    tokenHash: hashToken(token),
    userId,
    level: 400,
    activeProfile,
    idToken: null,
    userAgent: 'bench',
    expiresAt,
  }
  return { cookie: `${cookieNames.session}=${token}`, sessionId: await saveSession(made, now) }
}

/** A draft of last month, and so many who can be chosen for it. */
async function beginDraft(clerk: EmployerActor, now: Date, workerCount: number) {
  const lastMonth = addMonths(todayInBrussels(now), -1)
  const range = { startDate: startOfMonth(lastMonth), endDate: endOfMonth(lastMonth) }
  const entered = { startDate: formatDate(range.startDate), endDate: formatDate(range.endDate) }
  const { transmissionId } = await startTransmission(clerk, { entered, parsed: range }, now)
  const workerIds: string[] = []
  let cursor: string | null = ''
  while (cursor !== null && workerIds.length < workerCount) {
    const { workers, nextCursor }: EligiblePage = await listEligibleWorkers(clerk, transmissionId, { cursor }, now)
    workerIds.push(...workers.map(({ workerId }) => workerId))
    cursor = nextCursor
  }
  if (workerIds.length < workerCount)
    throw new Error(`The agency has no ${workerCount} workers with a Dimona last month.`)
  return { transmissionId, workerIds: workerIds.slice(0, workerCount) }
}

async function choose(clerk: EmployerActor, transmissionId: string, workerIds: readonly string[], now: Date) {
  const chosen = await chooseWorkers(clerk, transmissionId, workerIds, now)
  if (!chosen.ok) throw new Error('The workers could not be chosen.')
  return chosen.value
}
