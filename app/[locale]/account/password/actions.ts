'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { browserAddress } from '@/lib/auth/interaction.ts'
import { findMissingPasswords, parsePasswordForm } from '@/lib/channels/web/account/parse-password-form.ts'
import { path } from '@/lib/i18n/path.ts'
import { readKeys } from '@/lib/use-cases/key/read-keys.ts'
import { savePassword } from '@/lib/use-cases/key/save-password.ts'

/** Another password, for who types the current one. */
export async function changePassword(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const typed = parsePasswordForm(form)
    const missing = findMissingPasswords(typed)
    if (missing.length > 0) {
      await readKeys(actor)
      return leaveTo('/account/password', { check: missing.join(' ') })
    }
    const answer = await savePassword(actor, { ...typed, address: await browserAddress() }, currentMoment().now)
    if (answer.kind === 'saved') return leaveTo('/account', { saved: 'password' })
    if (answer.kind === 'wait') return leaveTo('/account/password', { wait: answer.until.getTime() })
    return leaveTo('/account/password', { check: answer.kind === 'weak' ? answer.problem : 'wrong' })
  })
}

async function leaveTo(address: string, query: Record<string, string | number>): Promise<never> {
  return redirect(path(await requestLanguage(), address, query))
}
