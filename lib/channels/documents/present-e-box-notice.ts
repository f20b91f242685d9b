import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'

interface Notice {
  recipientName: string
  addresses: { eBox: string; stop: string }
}

/** A mail that says where to look: the enterprise by its name, no subject, no person, not even how many messages. */
export function presentEBoxNotice(language: Language, { recipientName, addresses }: Notice) {
  const t = createTranslator(language, 'eBoxNotice')
  const name = recipientName.replace(/\s+/g, ' ')
  return { subject: t('subject', { name }), text: t('text', { name, ...addresses }) }
}
