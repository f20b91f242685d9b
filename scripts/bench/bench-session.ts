import { cookieNames } from '../../lib/auth/cookies.ts'
import { createToken, hashToken } from '../../lib/auth/token-hash.ts'
import { prisma } from '../../lib/db/owner-client.ts'
import { type ActiveProfile, saveSession } from '../../lib/db/user/sessions.ts'
import type { EmployerActor } from '../../lib/domain/actor.ts'
import { addMonths, endOfMonth, startOfMonth, todayInBrussels } from '../../lib/domain/local-date.ts'
import { formatDate } from '../../lib/i18n/format-date.ts'
import { chooseWorkers } from '../../lib/use-cases/transmission/choose-workers.ts'
import { listEligibleWorkers } from '../../lib/use-cases/transmission/list-eligible-workers.ts'
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
  return { cookie, wagesPath: await openWages(clerk, now) }
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

async function openWages(clerk: EmployerActor, now: Date): Promise<string> {
  const lastMonth = addMonths(todayInBrussels(now), -1)
  const range = { startDate: startOfMonth(lastMonth), endDate: endOfMonth(lastMonth) }
  const entered = { startDate: formatDate(range.startDate), endDate: formatDate(range.endDate) }
  const { transmissionId } = await startTransmission(clerk, { entered, parsed: range }, now)
  const { workers } = await listEligibleWorkers(clerk, transmissionId, {}, now)
  const [first] = workers
  if (!first) throw new Error('The agency has no worker with a Dimona period last month.')
  const chosen = await chooseWorkers(clerk, transmissionId, [first.workerId], now)
  if (!chosen.ok) throw new Error('The worker could not be chosen.')
  return `/fr/transmissions/${transmissionId}/wages/${chosen.value.firstLineId}`
}
