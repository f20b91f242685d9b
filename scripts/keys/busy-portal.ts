import { randomInt } from 'node:crypto'
import { newId } from '../../lib/db/new-id.ts'
import { prisma } from '../../lib/db/owner-client.ts'
import { findUserIdBySsin, saveUser } from '../../lib/db/user/users.ts'
import type { EmployerActor } from '../../lib/domain/actor.ts'
import type { LocalDate } from '../../lib/domain/local-date.ts'
import { readWorkerId } from '../../lib/use-cases/declaration/read-worker-id.ts'
import { listDimonaPeriods } from '../../lib/use-cases/dimona/list-dimona-periods.ts'
import { saveEmployer, saveWorkers } from '../load/country.ts'
import { saveDimona } from '../load/declarations.ts'

const CHUNK = 5_000
const READERS = 4
const PAGE_SIZE = 50
/** One page for so many searches. */
const PAGE_EVERY = 10
const month = { startDate: '2025-01-01' as LocalDate, endDate: '2025-01-31' as LocalDate }
const nobody = '00000000-0000-4000-8000-000000000000'

/** One employer with its workers, by national number. */
export interface Busy {
  actor: EmployerActor
  workerIds: ReadonlyMap<string, string>
}

export async function plantBusy(people: number): Promise<Busy> {
  const agencyId = await saveEmployer()
  const workerIds = new Map<string, string>()
  for (let first = 0; first < people; first += CHUNK) {
    const saved = await saveWorkers(first, Math.min(CHUNK, people - first))
    await saveDimona({ agencyId, workerIds: saved.map(({ id }) => id) }, month, 1_600_000_000 + first)
    for (const { id, ssin } of saved) workerIds.set(ssin, id)
  }
  const actor: EmployerActor = {
    actingAs: 'employer',
    userId: nobody,
    sessionId: nobody,
    givenName: 'Camille',
    familyName: 'Lecteur',
    language: 'fr',
    level: 400,
    employerId: agencyId,
    senderId: agencyId,
    permissions: ['dimonaConsultation'],
  }
  return { actor, workerIds }
}

export interface Seen {
  searches: number
  pages: number
  newPeople: number
  /** What was not found, was somebody else's, or failed. */
  faults: string[]
}

/** People search by number and read pages, and new people come, until `isOver`; each answer is held against what was planted. */
export async function keepBusy({ actor, workerIds }: Busy, isOver: () => boolean): Promise<Seen> {
  const seen: Seen = { searches: 0, pages: 0, newPeople: 0, faults: [] }
  const ssins = [...workerIds.keys()]
  const attempt = async (what: string, isRight: () => Promise<boolean>) => {
    const fault = await isRight().then(
      (right) => (right ? '' : 'wrong'),
      (failure: Error) => failure.message,
    )
    if (fault !== '') seen.faults.push(`${what}: ${fault}`)
  }
  const search = async () => {
    const ssin = ssins[randomInt(ssins.length)] ?? ''
    return (await readWorkerId(actor, ssin)) === workerIds.get(ssin)
  }
  const readPage = async () => {
    const { rows } = await listDimonaPeriods(actor, { pageSize: PAGE_SIZE })
    return rows.length === PAGE_SIZE && rows.every(({ ssin, workerId }) => workerIds.get(ssin) === workerId)
  }
  const read = async () => {
    while (!isOver()) {
      for (let place = 0; place < PAGE_EVERY; place++) await attempt('search', search)
      await attempt('page', readPage)
      seen.searches += PAGE_EVERY
      seen.pages += 1
    }
  }
  const join = async () => {
    while (!isOver()) {
      await attempt('new user', () => addUser(seen.newPeople))
      seen.newPeople += 1
    }
  }
  await Promise.all([...Array.from({ length: READERS }, read), join()])
  return seen
}

/** With a number that nobody was planted with. */
async function addUser(place: number): Promise<boolean> {
  const ssin = String(99_000_000_000 + place)
  const names = { givenName: 'Nouveau', familyName: `Venu-${place}`, username: `new-${place}-${newId()}`, email: '' }
  const keys = { passwordHash: null, totpSecret: null, isAgent: false }
  const userId = await saveUser({ ...names, ...keys, ssin, language: 'fr' })
  return (await findUserIdBySsin(ssin)) === userId
}

/** Under how many keys people are sealed, and how many keys are in use: one and one, when a rotation is over. */
export async function countKeys(): Promise<{ sealing: number; inUse: number }> {
  const [found] = await prisma.$queryRaw<{ sealing: number }[]>`
    SELECT count(DISTINCT substring("ssinSealed" FROM 1 FOR 2))::int AS sealing FROM "Person"`
  return { sealing: found?.sealing ?? 0, inUse: await prisma.ssinKey.count() }
}
