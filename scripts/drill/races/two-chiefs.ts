import type { EmployerActor, Permission } from '../../../lib/domain/actor.ts'
import { cancelMembership } from '../../../lib/use-cases/access/cancel-membership.ts'
import { actorOf } from '../../../prisma/scenarios/cast.ts'
import { askOwner, type Race, type RaceGround, race } from './race.ts'

/** Two chief access managers of the café, whatever became of them before. @returns the ids of their memberships */
async function appoint(ground: RaceGround, chiefs: readonly EmployerActor[]): Promise<string[]> {
  const ids: string[] = []
  for (const { userId, employerId } of chiefs) {
    const appointed = `INSERT INTO "Membership" (id, "userId", "enterpriseId", role, "startDate")
      VALUES (gen_random_uuid(), $1, $2, 'chiefAccessManager', '2024-01-01')
      ON CONFLICT ("userId", "enterpriseId") DO UPDATE SET role = excluded.role RETURNING id`
    const id = await askOwner(ground, appointed, userId, employerId)
    await ground.owner.query(
      `INSERT INTO "MembershipPermission" ("membershipId", permission, "startDate") VALUES ($1, 'accessManagement', '2024-01-01')
       ON CONFLICT DO NOTHING`,
      [id],
    )
    ids.push(id)
  }
  return ids
}

/** Each removes the other: one is left, and the enterprise never without a chief. */
export const twoChiefs: Race = async (ground) => {
  const { planted, now } = ground
  const permissions: Permission[] = ['accessManagement']
  const one = { ...actorOf(planted, 'karel', 'cafe'), permissions }
  const other = { ...actorOf(planted, 'greet', 'cafe'), permissions }
  const [own = '', others = ''] = await appoint(ground, [one, other])
  const outcome = await race(
    [
      async () => (await cancelMembership(one, others, now)).kind,
      async () => (await cancelMembership(other, own, now)).kind,
    ],
    (kind) => kind === 'saved',
  )
  const question = `SELECT count(*) FROM "Membership" WHERE "enterpriseId" = $1 AND role = 'chiefAccessManager'`
  const chiefs = await askOwner(ground, question, one.employerId)
  return { ...outcome, faults: [...outcome.faults, ...(chiefs === '1' ? [] : [`${chiefs} chiefs are left`])] }
}
