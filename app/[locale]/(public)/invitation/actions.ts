'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireSignedIn } from '@/lib/auth/actor.ts'
import { homePath } from '@/lib/auth/profile-home.ts'
import { hasOutsideProvider } from '@/lib/auth/sign-in/openid-client.ts'
import { parseAccountForm } from '@/lib/channels/web/access/parse-account-form.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'
import { confirmInvitation } from '@/lib/use-cases/invitation/confirm-invitation.ts'
import { submitAccount } from '@/lib/use-cases/invitation/submit-account.ts'
import { chooseProfile } from '@/lib/use-cases/profile/choose-profile.ts'
import { forgetInvitation, resolveInvitationToken } from './invitation-cookie.ts'

/** Makes the signed-in person a user of the enterprise that invited him, and puts that hat on. */
export async function acceptInvitation(): Promise<void> {
  const actor = await requireSignedIn()
  return await answerAction(async () => {
    const [{ now }, language] = [currentMoment(), await requestLanguage()]
    const answer = await confirmInvitation(actor, await resolveInvitationToken(), now)
    // The page says why: it judges the invitation anew.
    if (answer.kind === 'refused') redirect(path(language, '/invitation'))
    await forgetInvitation()
    if (answer.isOffice) redirect(path(language, '/profile'))
    await chooseProfile(actor, `employer.${answer.enterpriseId}`, now)
    redirect(homePath({ actingAs: 'employer', level: actor.level }, language))
  })
}

/** Makes an account for the invited person, who then signs in with it. */
export async function makeAccount(form: FormData): Promise<void> {
  return await answerAction(async () => {
    const token = await resolveInvitationToken()
    if (hasOutsideProvider) throw new NotFound('accounts are made elsewhere')
    const language = await requestLanguage()
    const answer = await submitAccount(token, { ...parseAccountForm(form), language }, currentMoment().now)
    if (answer.kind === 'problems') redirect(path(language, '/invitation/account', { check: 1 }))
    redirect(path(language, '/invitation', answer.kind === 'made' ? { made: 1 } : {}))
  })
}
