import { getRequestConfig } from 'next-intl/server'
import { defaultLanguage, isLanguage } from './languages.ts'
import { readMessages } from './messages.ts'

/** Language and texts of one request: the server puts the language of the path in `x-next-intl-locale`. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLanguage(asked) ? asked : defaultLanguage
  return { locale, messages: readMessages(locale), timeZone: 'Europe/Brussels' }
})
