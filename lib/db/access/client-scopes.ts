import type { ClientScope, ScopedClient } from '../../domain/access/client-scope.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Connection } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import { findsEnterprise } from '../name-search.ts'
import { isId } from '../new-id.ts'

export interface ClientSelection {
  membershipId: string
  officeId: string
  search: string
  isChosenOnly: boolean
  today: LocalDate
}

const { sql, empty } = Prisma

/** Mandates `d` of the office that are accepted and not over, with whether the membership is narrowed to them. */
function clientsOf({ membershipId, officeId, today }: Omit<ClientSelection, 'search' | 'isChosenOnly'>) {
  return sql`"Mandate" d JOIN "Enterprise" e ON e."id" = d."employerId"
    LEFT JOIN "MembershipClient" c ON c."mandateId" = d."id" AND c."membershipId" = ${membershipId}::uuid
    WHERE d."officeId" = ${officeId}::uuid AND d."status" IN ('accepted', 'active')
      AND COALESCE(d."endDate", ${today}::date) >= ${today}::date`
}

function found({ search, isChosenOnly }: Pick<ClientSelection, 'search' | 'isChosenOnly'>) {
  return sql`${findsEnterprise(search)} ${isChosenOnly ? sql`AND c."mandateId" IS NOT NULL` : empty}`
}

/** For which clients the users of an office may work. */
export class ClientScopes {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async get(membershipId: string): Promise<ClientScope> {
    const row = await this.#connection.raw.membership.findUniqueOrThrow({
      where: { id: membershipId },
      select: { isNarrowed: true, clients: { select: { mandateId: true } } },
    })
    return { isNarrowed: row.isNarrowed, mandateIds: row.clients.map(({ mandateId }) => mandateId) }
  }

  /** By name. */
  list(selection: ClientSelection, { skip, pageSize }: { skip: number; pageSize: number }): Promise<ScopedClient[]> {
    return this.#connection.raw.$queryRaw<ScopedClient[]>`
      SELECT d."id" AS "mandateId", e."name", e."enterpriseNumber", c."mandateId" IS NOT NULL AS "isChosen"
      FROM ${clientsOf(selection)} ${found(selection)}
      ORDER BY e."searchName", d."id" OFFSET ${skip} LIMIT ${pageSize}`
  }

  /** Clients of the office, those chosen for this user, and those that the search leaves. */
  async count(selection: ClientSelection): Promise<{ all: number; chosen: number; found: number }> {
    const rows = await this.#connection.raw.$queryRaw<{ all: number; chosen: number; found: number }[]>`
      SELECT count(*)::int AS "all", count(c."mandateId")::int AS "chosen",
        count(*) FILTER (WHERE true ${found(selection)})::int AS "found" FROM ${clientsOf(selection)}`
    return rows[0] ?? { all: 0, chosen: 0, found: 0 }
  }

  /** Those of the ids that are clients of the office: others change nothing. */
  async listOwn(officeId: string, mandateIds: readonly string[]): Promise<string[]> {
    const rows = await this.#connection.raw.mandate.findMany({
      where: { officeId, id: { in: mandateIds.filter(isId) }, status: { in: ['accepted', 'active'] } },
      select: { id: true },
    })
    return rows.map(({ id }) => id)
  }

  async saveNarrowed(membershipId: string, isNarrowed: boolean): Promise<void> {
    await this.#connection.raw.membership.update({ where: { id: membershipId }, data: { isNarrowed } })
  }

  async saveClients(
    membershipId: string,
    { addedIds, removedIds }: { addedIds: readonly string[]; removedIds: readonly string[] },
  ): Promise<void> {
    const { membershipClient } = this.#connection.raw
    await membershipClient.deleteMany({ where: { membershipId, mandateId: { in: [...removedIds] } } })
    await membershipClient.createMany({ data: addedIds.map((mandateId) => ({ membershipId, mandateId })) })
  }
}
