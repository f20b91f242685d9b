'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { path } from '@/lib/i18n/path.ts'
import { saveReadMark } from '@/lib/use-cases/e-box/save-read-mark.ts'

/** Marks a message as read or unread and shows the list again. */
export async function markMessage(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const messageId = form.get('messageId')
    const mark = { messageId: typeof messageId === 'string' ? messageId : '', isRead: form.get('isRead') === 'yes' }
    await saveReadMark(actor, mark, currentMoment().now)
    redirect(path(await requestLanguage(), '/e-box'))
  })
}
