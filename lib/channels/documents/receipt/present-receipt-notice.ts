import type { Language } from '../../../i18n/languages.ts'
import { createTranslator } from '../../../i18n/translator.ts'

/** The mail that somebody asked for: where the receipt is read, and nothing about workers. */
export function presentReceiptNotice(language: Language, { ticket, address }: { ticket: string; address: string }) {
  const t = createTranslator(language, 'receipt')
  return { subject: t('mail.subject', { ticket }), text: t('mail.text', { ticket, address }) }
}
