import type { GrantablePermission, Member, MembershipRole } from '../../domain/access/member.ts'
import type { Grant } from '../../domain/access/rules.ts'
import type { Permission } from '../../domain/actor.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Connection } from '../connection.ts'
import { toColumn, toLocalDate, toLocalDateOrNull } from '../dates.ts'
import { newId } from '../new-id.ts'

/** Nobody gives access to more people than this in one list. */
const MEMBER_LIMIT = 2000

const shown = {
  user: { select: { email: true, lastSignInAt: true, person: { select: { givenName: true, familyName: true } } } },
  permissions: { orderBy: { permission: 'asc' } },
  _count: { select: { clients: { where: { mandate: { status: { not: 'ended' } } } } } },
} as const

/** Who is a user of an enterprise, with which role and permissions. */
export class Memberships {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** Lets changes of one enterprise's access follow one another: each is judged by what the one before it left. */
  async lock(enterpriseId: string): Promise<void> {
    await this.#connection.raw.$queryRaw`
      SELECT "id" FROM "Membership" WHERE "enterpriseId" = ${enterpriseId}::uuid ORDER BY "id" FOR UPDATE`
  }

  /** By family name. */
  async list(enterpriseId: string): Promise<Member[]> {
    const rows = await this.#connection.raw.membership.findMany({
      where: { enterpriseId },
      include: shown,
      orderBy: [{ user: { person: { searchName: 'asc' } } }, { id: 'asc' }],
      take: MEMBER_LIMIT,
    })
    return rows.map(({ id, userId, role, startDate, endDate, isNarrowed, user, permissions, _count }) => ({
      membershipId: id,
      userId,
      role,
      startDate: toLocalDate(startDate),
      endDate: toLocalDateOrNull(endDate),
      email: user.email,
      lastSignInAt: user.lastSignInAt,
      givenName: user.person.givenName,
      familyName: user.person.familyName,
      clientCount: isNarrowed ? _count.clients : null,
      permissions: permissions.map((granted) => ({
        permission: granted.permission,
        startDate: toLocalDate(granted.startDate),
        endDate: toLocalDateOrNull(granted.endDate),
        lastUsedDate: toLocalDateOrNull(granted.lastUsedDate),
      })),
    }))
  }

  /** Gives permissions, or other dates to those held. */
  async saveGrants(membershipId: string, grants: readonly (Omit<Grant, 'permission'> & { permission: Permission })[]) {
    for (const { permission, startDate, endDate } of grants) {
      const dates = { startDate: toColumn(startDate), endDate: endDate ? toColumn(endDate) : null }
      await this.#connection.raw.membershipPermission.upsert({
        where: { membershipId_permission: { membershipId, permission } },
        create: { membershipId, permission, ...dates },
        update: dates,
      })
    }
  }

  /** Takes a permission back at once. @returns whether it was there */
  async saveTakenBack(membershipId: string, permission: Permission): Promise<boolean> {
    const { count } = await this.#connection.raw.membershipPermission.deleteMany({
      where: { membershipId, permission },
    })
    return count === 1
  }

  /** The permission to manage access comes and goes with the role. */
  async saveRole(membershipId: string, role: MembershipRole, today: LocalDate): Promise<void> {
    await this.#connection.raw.membership.update({ where: { id: membershipId }, data: { role } })
    if (role === 'user') await this.saveTakenBack(membershipId, 'accessManagement')
    else await this.saveGrants(membershipId, [{ permission: 'accessManagement', startDate: today, endDate: null }])
  }

  /** Ends the user's access at once; what he did stays in the log and with the enterprise. */
  async saveRemoved(membershipId: string): Promise<void> {
    await this.#connection.raw.membership.deleteMany({ where: { id: membershipId } })
  }

  /** Makes somebody a user of the enterprise, from today on; who is one already gets the permissions besides his own. */
  async saveMember(
    { userId, enterpriseId, grants }: { userId: string; enterpriseId: string; grants: readonly Grant[] },
    today: LocalDate,
  ): Promise<string> {
    const key = { userId_enterpriseId: { userId, enterpriseId } }
    const known = await this.#connection.raw.membership.findUnique({ where: key, include: { permissions: true } })
    const ended = known?.endDate && toLocalDate(known.endDate) < today
    const { id } = await this.#connection.raw.membership.upsert({
      where: key,
      create: { id: newId(), userId, enterpriseId, startDate: toColumn(today) },
      // Somebody who comes back comes as what the invitation says, not as what he was.
      update: ended ? { role: 'user', startDate: toColumn(today), endDate: null, permissions: { deleteMany: {} } } : {},
    })
    const isKept = ({ permission }: { permission: GrantablePermission }) =>
      !ended && known?.permissions.some((held) => held.permission === permission && held.endDate === null)
    await this.saveGrants(
      id,
      grants.filter((grant) => !isKept(grant)),
    )
    return id
  }
}
