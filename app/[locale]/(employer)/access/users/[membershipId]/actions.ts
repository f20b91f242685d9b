'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseHiddenId, parsePermission, parseRole } from '@/lib/channels/web/access/parse-access-form.ts'
import { parseGrant, presentEnteredGrant, readEnteredGrant } from '@/lib/channels/web/access/parse-grant-form.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelMembership } from '@/lib/use-cases/access/cancel-membership.ts'
import { cancelPermission } from '@/lib/use-cases/access/cancel-permission.ts'
import type { AccessAnswer } from '@/lib/use-cases/access/open-access.ts'
import { readMember } from '@/lib/use-cases/access/read-member.ts'
import { savePermissions } from '@/lib/use-cases/access/save-permissions.ts'
import { saveHandOver, saveRole } from '@/lib/use-cases/access/save-role.ts'

/** Gives the ticked permissions; what cannot be read comes back to the form. */
export async function givePermissions(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const [membershipId, entered] = [parseHiddenId(form, 'membershipId'), readEnteredGrant(form)]
    const { now, today } = currentMoment()
    const parsed = parseGrant(entered, today)
    if (!parsed.ok) {
      await readMember(actor, membershipId, now)
      return leaveTo(membershipId, { check: 1, ...presentEnteredGrant(entered) })
    }
    const answer = await savePermissions(actor, { membershipId, ...parsed.value }, now)
    const outcome = outcomeOf(answer, 'given')
    return leaveTo(membershipId, answer.kind === 'refused' ? { ...outcome, ...presentEnteredGrant(entered) } : outcome)
  }, form)
}

/** Takes one permission back, from the page of its user or from the review of all. */
export async function takePermission(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const [membershipId, permission] = [parseHiddenId(form, 'membershipId'), parsePermission(form)]
    if (!permission) throw new NotFound('no such permission')
    const answer = await cancelPermission(actor, { membershipId, permission }, currentMoment().now)
    if (form.get('from') === 'review' && answer.kind === 'saved') return leaveTo(null, { taken: 1 })
    return leaveTo(membershipId, outcomeOf(answer, 'taken'))
  })
}

/** Makes or unmakes an access manager. */
export async function changeRole(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const [membershipId, role] = [parseHiddenId(form, 'membershipId'), parseRole(form)]
    if (!role) throw new NotFound('no such role')
    const { now } = currentMoment()
    const { isOwn } = await readMember(actor, membershipId, now)
    const answer = await saveRole(actor, { membershipId, role }, now)
    if (isOwn && role === 'user' && answer.kind === 'saved') return leaveAccess()
    return leaveTo(membershipId, outcomeOf(answer, 'role'))
  })
}

/** Passes the role of chief on. */
export async function handOver(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const membershipId = parseHiddenId(form, 'membershipId')
    const answer = await saveHandOver(actor, membershipId, currentMoment().now)
    return leaveTo(membershipId, outcomeOf(answer, 'handedOver'))
  })
}

/** Removes a user, or lets the person leave. */
export async function removeUser(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const membershipId = parseHiddenId(form, 'membershipId')
    const { now } = currentMoment()
    const { isOwn } = await readMember(actor, membershipId, now)
    const answer = await cancelMembership(actor, membershipId, now)
    if (answer.kind === 'refused') return leaveTo(membershipId, { refused: answer.refusal })
    return isOwn ? leaveAccess() : leaveTo(null, { removed: 1 })
  })
}

type Query = Record<string, string | number>

function outcomeOf(answer: AccessAnswer, saved: string): Query {
  return answer.kind === 'refused' ? { refused: answer.refusal } : { saved }
}

async function leaveTo(membershipId: string | null, query: Query): Promise<never> {
  return redirect(path(await requestLanguage(), membershipId ? `/access/users/${membershipId}` : '/access', query))
}

/** Who gave up his own role or place has no business on these pages any more: his profiles are next. */
async function leaveAccess(): Promise<never> {
  return redirect(path(await requestLanguage(), '/profile'))
}
