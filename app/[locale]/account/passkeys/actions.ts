'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseNewPasskey } from '@/lib/channels/web/account/parse-passkey-answer.ts'
import { tidyPasskeyName } from '@/lib/domain/key/passkey.ts'
import { path } from '@/lib/i18n/path.ts'
import { cancelPasskey } from '@/lib/use-cases/passkey/cancel-passkey.ts'
import { confirmPasskey } from '@/lib/use-cases/passkey/confirm-passkey.ts'
import { listPasskeys } from '@/lib/use-cases/passkey/list-passkeys.ts'
import { leaveWithCodes } from '../leave-with-codes.ts'

/** Keeps the passkey that the device has just made. */
export async function addPasskey(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const { now } = currentMoment()
    const answer = parseNewPasskey(form)
    const name = tidyPasskeyName(String(form.get('name') ?? ''))
    if (!answer || name === '') {
      await listPasskeys(actor, now)
      return leaveTo({ check: answer ? 'name' : 'script', name })
    }
    const added = await confirmPasskey(actor, { answer, name }, now)
    if (added.kind !== 'added') return leaveTo({ check: added.kind, name })
    return leaveWithCodes(added.recoveryCodes, 'passkey', '/account/passkeys')
  }, nameOnly(form))
}

/** What the device answered is of no use later. */
function nameOnly(form: FormData): FormData {
  const typed = new FormData()
  typed.set('name', String(form.get('name') ?? ''))
  return typed
}

/** Makes a passkey worthless. */
export async function removePasskey(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const answer = await cancelPasskey(actor, String(form.get('passkeyId')), currentMoment().now)
    return leaveTo(answer.kind === 'last' ? { check: 'last' } : { saved: 'passkeyRemoved' })
  })
}

async function leaveTo(query: Record<string, string>): Promise<never> {
  return redirect(path(await requestLanguage(), '/account/passkeys', query))
}
