'use server'

import { redirect } from 'next/navigation'
import { answerAction } from '@/app/refusals.tsx'
import type { ChosenMail } from '@/components/profile/mail-choice-form.tsx'
import { requestLanguage, requireSignedIn } from '@/lib/auth/actor.ts'
import { homePath } from '@/lib/auth/profile-home.ts'
import { requestMoment } from '@/lib/auth/request-session.ts'
import { parseReturnPath } from '@/lib/auth/return-path.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'
import { saveNoticeChoice } from '@/lib/use-cases/e-box/save-notice-choice.ts'
import { chooseProfile } from '@/lib/use-cases/profile/choose-profile.ts'
import { saveDigestChoice } from '@/lib/use-cases/to-do/save-digest-choice.ts'

/** Puts a hat on, then goes to the page that was asked for, or to the hat's own first page. */
export async function chooseHat(form: FormData): Promise<never> {
  const actor = await requireSignedIn()
  const language = await requestLanguage()
  const chosen = await chooseProfile(actor, String(form.get('profile')), requestMoment()).catch(toNull)
  if (!chosen) return redirect(path(language, '/profile', { unknown: 1 }))
  return redirect(
    parseReturnPath(form.get('return')) ?? homePath({ ...chosen, actingAs: chosen.kind, level: actor.level }, language),
  )
}

/** Keeps whether the person wants the weekly mail about what is to do. */
export async function chooseDigest(form: FormData): Promise<void> {
  const actor = await requireSignedIn()
  return await answerAction(async () => {
    await saveDigestChoice(actor, { isMailed: form.get('isMailed') === 'yes' }, requestMoment())
    redirect(await choicePath('digest'))
  })
}

/** Keeps whether the person is mailed about e-Box messages that nobody opened. */
export async function chooseEBoxNotice(form: FormData): Promise<void> {
  const actor = await requireSignedIn()
  return await answerAction(async () => {
    await saveNoticeChoice(actor, { isMailed: form.get('isMailed') === 'yes' }, requestMoment())
    redirect(await choicePath('eBoxNotice'))
  })
}

/** Back to the choice, which stands below the profiles. */
async function choicePath(saved: ChosenMail): Promise<string> {
  return `${path(await requestLanguage(), '/profile', { saved })}#${saved}`
}

/** A hat that was taken away while the page stood open is no failure: the page shows those that remain. */
function toNull(failure: unknown): null {
  if (failure instanceof NotFound) return null
  throw failure
}
