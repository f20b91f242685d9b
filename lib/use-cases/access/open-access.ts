import { inReading, inTransaction, type Transaction } from '../../db/transaction.ts'
import { isManagerOn, type Member } from '../../domain/access/member.ts'
import type { AccessCase, AccessRefusal } from '../../domain/access/rules.ts'
import type { Actor, EmployerActor } from '../../domain/actor.ts'
import { type LocalDate, todayInBrussels } from '../../domain/local-date.ts'
import { AccessRefused, NotFound } from '../../domain/refusal.ts'
import { requireEmployerActor, toManageAccess } from '../actor/require.ts'

/** What a change of access comes to: done, or which rule stands against it. */
export type AccessAnswer = { kind: 'saved' } | { kind: 'refused'; refusal: AccessRefusal }

/** The enterprise whose access is managed: the one that acts, so an office manages its own users under any client. */
export interface OpenAccess {
  actor: EmployerActor
  enterpriseId: string
  manager: Member
  members: readonly Member[]
  today: LocalDate
}

async function open(tx: Transaction, actor: EmployerActor, now: Date): Promise<OpenAccess> {
  const { senderId: enterpriseId, userId } = actor
  const today = todayInBrussels(now)
  const members = await tx.memberships.list(enterpriseId)
  const manager = members.find((member) => member.userId === userId)
  if (!manager || !isManagerOn(manager, today))
    throw new AccessRefused({ need: 'permission', permissions: toManageAccess.permissions })
  return { actor, enterpriseId, manager, members, today }
}

/** Reads for an access manager: a role that was taken back a moment ago counts no more. */
export async function readAccess<Result>(
  actor: Actor,
  now: Date,
  read: (access: OpenAccess, tx: Transaction) => Result | Promise<Result>,
): Promise<Result> {
  const manager = requireEmployerActor(actor, toManageAccess)
  return inReading(manager, async (tx) => read(await open(tx, manager, now), tx))
}

/** Changes access, one change of an enterprise after the other. */
export async function changeAccess<Result>(
  actor: Actor,
  now: Date,
  change: (access: OpenAccess, tx: Transaction) => Promise<Result>,
): Promise<Result> {
  const manager = requireEmployerActor(actor, toManageAccess)
  return inTransaction(manager, async (tx) => {
    await tx.memberships.lock(manager.senderId)
    return change(await open(tx, manager, now), tx)
  })
}

/** The user whose access is looked at. @throws NotFound also for another enterprise's */
export function caseOf({ manager, members, today }: OpenAccess, membershipId: string): AccessCase {
  const subject = members.find((member) => member.membershipId === membershipId)
  if (!subject) throw new NotFound(`no user ${membershipId}`)
  return { manager, subject, members, today }
}
