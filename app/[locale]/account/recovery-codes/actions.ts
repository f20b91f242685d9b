'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage, requireSignedIn } from '@/lib/auth/actor.ts'
import { forgetShownCodes, rememberShownCodes } from '@/lib/auth/shown-codes.ts'
import { path } from '@/lib/i18n/path.ts'
import { saveRecoveryCodes } from '@/lib/use-cases/key/save-recovery-codes.ts'

/** Ten new codes, shown on the page that follows. */
export async function makeCodes(): Promise<void> {
  return await resolveAction(async (actor) => {
    await rememberShownCodes(await saveRecoveryCodes(actor, currentMoment().now))
    redirect(path(await requestLanguage(), '/account/recovery-codes'))
  })
}

/** The person has kept them: they are shown no more. */
export async function putCodesAway(): Promise<void> {
  await requireSignedIn()
  await forgetShownCodes()
  redirect(path(await requestLanguage(), '/account'))
}
