import { newId } from '../../lib/db/new-id.ts'
import { prisma } from '../../lib/db/owner-client.ts'
import { findPersonIds } from '../../lib/db/person/people.ts'
import { insertRows } from '../../lib/db/rows.ts'
import type { EmployerActor } from '../../lib/domain/actor.ts'
import { addDays, type LocalDate, todayInBrussels } from '../../lib/domain/local-date.ts'
import { typed, understood } from '../../prisma/scenarios/act.ts'
import { idOf } from '../../prisma/scenarios/cast.ts'
import { clientCount, clients } from '../../prisma/scenarios/clients.ts'
import { lastMonth } from '../../prisma/scenarios/months.ts'
import { plant } from '../../prisma/scenarios/plant.ts'
import type { WageScenario } from '../../prisma/scenarios/wages.ts'

/** Days of a month that every month has: each worker gets one declaration a day before a day is used again. */
const DAYS = 28
const WAGE_CENTS = 10_000

export interface PreparedDraft {
  transmissionId: string
  employerId: string
}

/** The payroll office at work for one of its clients. */
export function officeActor(employerId: string, officeId: string): EmployerActor {
  return {
    actingAs: 'office',
    userId: officeId,
    sessionId: 'drill',
    givenName: 'Thomas',
    familyName: 'Leroy',
    language: 'fr',
    level: 400,
    employerId,
    senderId: officeId,
    permissions: ['dimonaConsultation', 'flexiAtWork', 'eBox'],
  }
}

/** The first one: a benchmark may add another. */
export async function findOfficeId(): Promise<string> {
  return (await prisma.enterprise.findFirstOrThrow({ where: { isOffice: true }, orderBy: { id: 'asc' } })).id
}

function wageOf(place: number, firstDay: LocalDate): WageScenario {
  const round = Math.floor(place / clientCount)
  const day = addDays(firstDay, round % DAYS)
  return {
    enterprise: 'client',
    person: 'isabelle',
    startDate: day,
    endDate: day,
    // Another amount each time a day comes round again: the same one would ask for a tick (rule 20).
    grossWageCents: WAGE_CENTS + Math.floor(round / DAYS),
    employerCategory: '017',
    workerType: 'blueCollar',
  }
}

/** The office's clients with their worker: those of the demonstration when it is there, else planted now. */
async function findClients(today: LocalDate): Promise<{ employerId: string; workerId: string }[]> {
  const wanted = clients()
  const where = { enterpriseNumber: { in: wanted.map(({ enterpriseNumber }) => enterpriseNumber) } }
  if ((await prisma.enterprise.count({ where })) === 0) await plant(today)
  const enterprises = await prisma.enterprise.findMany({ where })
  const ssins = wanted.map(({ worker }) => worker.ssin)
  const workerIds = await findPersonIds(prisma, ssins)
  const employerIds = new Map(enterprises.map(({ id, enterpriseNumber }) => [enterpriseNumber, id]))
  return wanted.map(({ enterpriseNumber, worker }) => ({
    employerId: idOf(employerIds, enterpriseNumber),
    workerId: idOf(workerIds, worker.ssin),
  }))
}

/** The people of the demonstration, and drafts of the office's clients with one worker each, everything entered. */
export async function prepareDrafts(count: number): Promise<PreparedDraft[]> {
  const now = new Date()
  const today = todayInBrussels(now)
  const month = lastMonth(today)
  const firstDay = month.startDate as LocalDate
  const employers = await findClients(today)
  const officeId = await findOfficeId()
  const drafts = Array.from({ length: count }, (_, place) => ({
    transmissionId: newId(),
    ...employers[place % clientCount],
    wage: wageOf(place, firstDay),
  }))
  await prisma.transmission.createMany({
    data: drafts.map(({ transmissionId, employerId = '' }) => ({
      id: transmissionId,
      employerId,
      senderId: officeId,
      channel: 'web' as const,
      wageStartDate: new Date(`${month.startDate}T00:00:00Z`),
      wageEndDate: new Date(`${month.endDate}T00:00:00Z`),
      createdAt: now,
      savedAt: now,
    })),
  })
  await insertRows(
    prisma,
    'DraftLine',
    drafts.map(({ transmissionId, workerId, wage }) => ({
      id: newId(),
      transmissionId,
      workerId,
      position: 0,
      entered: typed(wage),
      wages: understood(wage),
      confirmedWarnings: [],
      revision: 1,
      savedAt: now,
    })),
  )
  return drafts.map(({ transmissionId, employerId = '' }) => ({ transmissionId, employerId }))
}
