'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelOptionalMail } from '@/lib/use-cases/optional-mail/cancel-optional-mail.ts'

/** Ends the mail that bears this address, for anybody who holds it. */
export async function stopMail(token: string): Promise<void> {
  return await resolveAction(async () => {
    await cancelOptionalMail(token, currentMoment().now)
    redirect(path(await requestLanguage(), `/unsubscribe/${token}`, { done: 1 }))
  })
}
