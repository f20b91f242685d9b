import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'

/** A mail that says to look at the counter, and nothing that somebody who reads along should know: no amount, no threshold. */
export function presentCounterNotice(language: Language, addresses: { counter: string; stop: string }) {
  const t = createTranslator(language, 'counterAlerts')
  return { subject: t('mail.subject'), text: t('mail.text', addresses) }
}
