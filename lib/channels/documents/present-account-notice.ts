import type { AccountChange } from '../../domain/key/account-notice.ts'
import { formatMoment } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'

/** A mail about somebody's own keys: what changed and when, and nothing about the person. */
export function presentAccountNotice(
  language: Language,
  { change, at, address }: { change: AccountChange; at: Date; address: string },
) {
  const t = createTranslator(language, 'account')
  return { subject: t('mail.subject'), text: t('mail.text', { change, at: formatMoment(at), address }) }
}
