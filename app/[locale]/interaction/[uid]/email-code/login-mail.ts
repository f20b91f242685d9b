import { getTranslations } from 'next-intl/server'
import type { ComposeMail } from '@/lib/use-cases/sign-in/send-email-code.ts'

/** The mail with the code, in the language of the page on which it was asked for. */
export async function loginMail(): Promise<ComposeMail> {
  const t = await getTranslations('signIn.mail')
  return (code) => ({ subject: t('subject'), text: t('text', { code }) })
}
