import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'

/** The mail with the link: the enterprise by its name, and nothing about a person. */
export function presentInvitationMail(language: Language, mail: { enterpriseName: string; address: string }) {
  const t = createTranslator(language, 'invitation')
  const enterpriseName = mail.enterpriseName.replace(/\s+/g, ' ')
  return { subject: t('mail.subject', { enterpriseName }), text: t('mail.text', { ...mail, enterpriseName }) }
}
