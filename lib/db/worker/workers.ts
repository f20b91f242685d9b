import type { LocalDate } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import { computeSearchName } from '../../domain/search-name.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import type { Connection } from '../connection.ts'
import { toLocalDate } from '../dates.ts'
import { isId } from '../new-id.ts'
import { findPersonIds, sealNumbers } from '../person/people.ts'
import { openNumber, openSsin, type Sealed } from '../person/sealed-ssin.ts'

/** Flexi workers and the people they are; an employer sees those of its own Dimona periods and declarations only. */
export class Workers {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  #known() {
    const { employerId } = this.#connection
    if (employerId === null) return {}
    return { OR: [{ dimonaPeriods: { some: { employerId } } }, { declarations: { some: { employerId } } }] }
  }

  /** @throws NotFound also when he never worked for this employer */
  async get(workerId: string): Promise<WorkerName> {
    const row = isId(workerId)
      ? await this.#connection.raw.worker.findFirst({
          where: { id: workerId, ...this.#known() },
          include: { person: true },
        })
      : null
    if (!row) throw new NotFound(`no worker ${workerId}`)
    const { familyName, givenName, ssinSealed } = row.person
    return { workerId, familyName, givenName, ssin: openSsin(workerId, ssinSealed) }
  }

  /** By national or BIS number, eleven digits; null when he is nobody here, so that numbers cannot be tried out. */
  async findId(ssin: string): Promise<string | null> {
    const { raw } = this.#connection
    const id = (await findPersonIds(raw, [ssin])).get(ssin)
    const row = id ? await raw.worker.findFirst({ where: { id, ...this.#known() }, select: { id: true } }) : null
    return row?.id ?? null
  }

  /** Of many people at once, by number, whether or not they are workers yet. The program itself asks, about whom files of senders name. */
  listIds(ssins: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return findPersonIds(this.#connection.raw, ssins)
  }

  /** Makes people of numbers that nobody bore here before: of them nothing else is known, so they are N. N. (nomen nescio). */
  async saveUnknown(people: readonly { workerId: string; ssin: string }[]): Promise<void> {
    const { raw } = this.#connection
    const name = { familyName: 'N.', givenName: 'N.', searchName: computeSearchName('N. N.') }
    const rows = people.map(({ workerId, ssin }) => ({ id: workerId, ssin, ...name }))
    await raw.person.createMany({ data: await sealNumbers(raw, rows) })
  }

  /** People who work for somebody now, as far as they did not before. */
  async saveMissing(workerIds: readonly string[]): Promise<void> {
    await this.#connection.raw.$executeRaw`
      INSERT INTO "Worker" ("id") SELECT DISTINCT w."id" FROM unnest(${[...workerIds]}::uuid[]) AS w("id")
      WHERE NOT EXISTS (SELECT FROM "Worker" k WHERE k."id" = w."id")`
  }

  async listNames(workerIds: readonly string[]): Promise<WorkerName[]> {
    const rows = await this.#connection.raw.$queryRaw<Sealed<WorkerName>[]>`
      SELECT "id" AS "workerId", "familyName", "givenName", "ssinSealed" FROM "Person"
      WHERE "id" = ANY(${[...workerIds]}::uuid[])`
    return rows.map(openNumber)
  }

  /** Nobody else counts or decides anything of these workers before this transaction ends; in order, so that no two wait for each other. */
  async lock(workerIds: readonly string[]): Promise<void> {
    await this.#connection.raw.$queryRaw`
      SELECT 1 FROM "Worker" WHERE "id" = ANY(${[...new Set(workerIds)]}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`
  }

  async lockOfDeclarations(declarationIds: readonly string[]): Promise<void> {
    await this.#connection.raw.$queryRaw`
      SELECT 1 FROM "Worker" WHERE "id" IN (
        SELECT "workerId" FROM "WageDeclaration" WHERE "id" = ANY(${[...declarationIds]}::uuid[])
      ) ORDER BY "id" FOR NO KEY UPDATE`
  }

  /** Decisions on overseas work at this employer, by the first day of their quarter. */
  async listOverseasQuarters(employerId: string, workerIds: readonly string[]) {
    const rows = await this.#connection.raw.overseasAuthorisation.findMany({
      where: { employerId, workerId: { in: [...workerIds] } },
    })
    return rows.map(({ workerId, quarterStartDate, status, decidedAt }) => ({
      workerId,
      quarterStartDate: toLocalDate(quarterStartDate) as LocalDate,
      status,
      decidedAt,
    }))
  }

  /** « Prénom Nom » of users and other people, by id. */
  async listFullNames(personIds: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(personIds.filter((id) => id !== null))]
    if (ids.length === 0) return new Map()
    const rows = await this.#connection.raw.$queryRaw<{ id: string; givenName: string; familyName: string }[]>`
      SELECT "id", "givenName", "familyName" FROM "Person" WHERE "id" = ANY(${ids}::uuid[])`
    return new Map(rows.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]))
  }
}
