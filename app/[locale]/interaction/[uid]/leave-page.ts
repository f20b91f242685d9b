import { rememberLanguage } from '@/app/remember-language.ts'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { type KeyStep, saveKeyStep } from '@/lib/auth/key-step.ts'
import { seeOther } from '@/lib/auth/sign-in/see-other.ts'
import { parseLanguageButton } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

const addresses = {
  passkey: '/passkey',
  appCode: '/app-code',
  recoveryCode: '/recovery-code',
  emailCode: '/email-code',
  confirm: '/email-code/confirm',
} as const

/** Back to the page of a key, which says what is wrong; what was typed is there, secrets excepted. */
export async function answerAgain(uid: string, step: KeyStep): Promise<Response> {
  await saveKeyStep(uid, step)
  const check = step.problem ? 1 : null
  return seeOther(path(await requestLanguage(), `/interaction/${uid}${addresses[step.page]}`, { check }))
}

/** A button of the language bar was pressed: the same page in that language, with what was typed. Null for any other button. */
export async function answerLanguage(uid: string, form: FormData, step: KeyStep): Promise<Response | null> {
  const language = parseLanguageButton(form)
  if (!language) return null
  await saveKeyStep(uid, step)
  await rememberLanguage(language)
  return seeOther(path(language, `/interaction/${uid}${addresses[step.page]}`))
}
