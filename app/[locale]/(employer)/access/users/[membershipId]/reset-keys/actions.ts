'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { presentKeyResetMail } from '@/lib/channels/documents/present-key-reset-mail.ts'
import { parseHiddenId } from '@/lib/channels/web/access/parse-access-form.ts'
import { path } from '@/lib/i18n/path.ts'
import { startKeyReset } from '@/lib/use-cases/access/start-key-reset.ts'

/** A lost telephone: the user's keys open nothing any more, and a way to others is mailed to him. */
export async function resetKeys(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const membershipId = parseHiddenId(form, 'membershipId')
    const answer = await startKeyReset(
      actor,
      membershipId,
      { compose: presentKeyResetMail, openPath: (token, language) => path(language, '/key-setup/open', { token }) },
      currentMoment().now,
    )
    const keyReset = answer.kind === 'refused' ? answer.refusal : answer.kind
    redirect(path(await requestLanguage(), `/access/users/${membershipId}`, { keyReset }))
  })
}
