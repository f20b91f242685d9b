import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'

/** The mail with the way to another application: the enterprise by its name, and nothing about a person. */
export function presentKeyResetMail(language: Language, mail: { enterpriseName: string; address: string }) {
  const t = createTranslator(language, 'keySetup')
  const enterpriseName = mail.enterpriseName.replace(/\s+/g, ' ')
  return { subject: t('mail.subject'), text: t('mail.text', { ...mail, enterpriseName }) }
}
