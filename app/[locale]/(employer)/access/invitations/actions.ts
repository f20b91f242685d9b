'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { presentInvitationMail } from '@/lib/channels/documents/present-invitation-mail.ts'
import { parseHiddenId } from '@/lib/channels/web/access/parse-access-form.ts'
import { parseGrant, presentEnteredGrant, readEnteredGrant } from '@/lib/channels/web/access/parse-grant-form.ts'
import { parseEmail } from '@/lib/domain/access/invitation.ts'
import type { Language } from '@/lib/domain/actor.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelInvitation } from '@/lib/use-cases/invitation/cancel-invitation.ts'
import { listInvitations } from '@/lib/use-cases/invitation/list-invitations.ts'
import { type InvitationAnswer, startInvitation } from '@/lib/use-cases/invitation/start-invitation.ts'
import { forgetTypedEmail, rememberTypedEmail } from './typed-email.ts'

/** Sends an invitation; what cannot be read comes back to the form. */
export async function inviteUser(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const typed = String(form.get('email') ?? '')
    const [email, entered] = [parseEmail(typed), readEnteredGrant(form)]
    const [{ now, today }, language] = [currentMoment(), await requestLanguage()]
    const parsed = parseGrant(entered, today)
    await rememberTypedEmail(typed)
    if (!email || !parsed.ok) {
      await listInvitations(actor, now)
      return leaveTo(language, { check: 1, ...presentEnteredGrant(entered) })
    }
    const words = { compose: mailIn(language), openPath: openPathIn(language) }
    const answer = await startInvitation(actor, { email, ...parsed.value }, words, now)
    if (answer.kind === 'sent') await forgetTypedEmail()
    return leaveTo(language, outcomeOf(answer, presentEnteredGrant(entered)))
  }, form)
}

/** Makes the link of an invitation worthless. */
export async function revokeInvitation(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    await cancelInvitation(actor, parseHiddenId(form, 'invitationId'), currentMoment().now)
    return leaveTo(await requestLanguage(), { revoked: 1 })
  })
}

const mailIn = (language: Language) => (mail: { enterpriseName: string; address: string }) =>
  presentInvitationMail(language, mail)

const openPathIn = (language: Language) => (token: string) => path(language, '/invitation/open', { token })

function outcomeOf(answer: InvitationAnswer, entered: Record<string, string>): Record<string, string | number> {
  if (answer.kind === 'sent') return { sent: 1 }
  if (answer.kind === 'refused') return { refused: answer.refusal, ...entered, check: 1 }
  return { check: 1, [answer.kind]: 1, ...entered }
}

function leaveTo(language: Language, query: Record<string, string | number>): never {
  redirect(path(language, '/access/invitations', query))
}
