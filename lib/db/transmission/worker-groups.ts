import type { GroupEntry, GroupMember, WorkerGroup } from '../../domain/group/worker-group.ts'
import { NotFound } from '../../domain/refusal.ts'
import { type DraftQuality, draftQuality } from '../../domain/transmission/draft.ts'
import type { WorkerName } from '../../domain/transmission/draft-view.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import { isId, newId } from '../new-id.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'

export interface NewWorkerGroup {
  employerId: string
  name: string
  searchName: string
  members: readonly { workerId: string; qualities: readonly DraftQuality[] }[]
  userId: string
  now: Date
}

/** One worker's template in one group. */
export interface TemplateRecord {
  groupId: string
  name: string
  workerId: string
}

interface MemberRow extends WorkerName {
  qualities: unknown
}

const { sql, empty } = Prisma

/** Named groups of workers, each with the template of its members' forms. */
export class WorkerGroups {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  #wall() {
    const { employerId } = this.#connection
    return employerId === null ? empty : sql`AND g."employerId" = ${employerId}::uuid`
  }

  /** By name. */
  list(): Promise<GroupEntry[]> {
    return this.#connection.raw.$queryRaw<GroupEntry[]>`
      SELECT g."id" AS "groupId", g."name",
        (SELECT count(*)::int FROM "WorkerGroupMember" m WHERE m."groupId" = g."id") AS "memberCount"
      FROM "WorkerGroup" g WHERE true ${this.#wall()} ORDER BY g."searchName", g."id"`
  }

  /** Members by name. @throws NotFound also when it is another employer's */
  async get(groupId: string): Promise<WorkerGroup> {
    const { raw } = this.#connection
    const [found] = isId(groupId)
      ? await raw.$queryRaw<{ name: string }[]>`
          SELECT g."name" FROM "WorkerGroup" g WHERE g."id" = ${groupId}::uuid ${this.#wall()}`
      : []
    if (!found) throw new NotFound(`no group ${groupId}`)
    const rows = await raw.$queryRaw<Sealed<MemberRow>[]>`
      SELECT m."workerId", p."familyName", p."givenName", p."ssinSealed", m."qualities"
      FROM "WorkerGroupMember" m JOIN "Person" p ON p."id" = m."workerId"
      WHERE m."groupId" = ${groupId}::uuid ORDER BY p."searchName", p."id"`
    return { groupId, name: found.name, members: rows.map(toMember) }
  }

  /** Whoever asks for the same name at the same moment waits for this transaction to end. */
  async findNamed(searchName: string): Promise<string | null> {
    const { raw, employerId } = this.#connection
    await raw.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`group ${employerId} ${searchName}`}))::text`
    const [row] = await raw.$queryRaw<{ groupId: string }[]>`
      SELECT g."id" AS "groupId" FROM "WorkerGroup" g WHERE g."searchName" = ${searchName} ${this.#wall()}`
    return row?.groupId ?? null
  }

  /** Who of these has a template, in which groups. */
  listTemplates(workerIds: readonly string[]): Promise<TemplateRecord[]> {
    return this.#connection.raw.$queryRaw<TemplateRecord[]>`
      SELECT g."id" AS "groupId", g."name", m."workerId"
      FROM "WorkerGroupMember" m JOIN "WorkerGroup" g ON g."id" = m."groupId"
      WHERE m."workerId" = ANY(${[...workerIds]}::uuid[]) AND m."qualities" <> '[]'::jsonb ${this.#wall()}
      ORDER BY g."searchName", g."id"`
  }

  async saveNew({ members, employerId, userId, now, ...named }: NewWorkerGroup): Promise<string> {
    const { raw } = this.#connection
    const id = newId()
    await raw.workerGroup.create({ data: { ...named, id, employerId, savedByUserId: userId, savedAt: now } })
    await raw.workerGroupMember.createMany({
      data: members.map(({ workerId, qualities }) => ({
        groupId: id,
        employerId,
        workerId,
        qualities: qualities.map((quality) => ({ ...quality })) as Prisma.InputJsonArray,
      })),
    })
    return id
  }

  async saveName(
    groupId: string,
    named: Pick<NewWorkerGroup, 'name' | 'searchName'>,
    saved: { userId: string; now: Date },
  ): Promise<void> {
    await this.#connection.raw.workerGroup.updateMany({
      where: { id: groupId },
      data: { ...named, savedByUserId: saved.userId, savedAt: saved.now },
    })
  }

  async remove(groupId: string): Promise<void> {
    await this.#connection.raw.workerGroup.deleteMany({ where: { id: groupId } })
  }
}

function toMember(row: Sealed<MemberRow>): GroupMember {
  const { qualities, ...worker } = openNumber<MemberRow>(row)
  return { worker, qualities: draftQuality.array().parse(qualities) }
}
