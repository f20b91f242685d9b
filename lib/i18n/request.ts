import { _createCache } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { defaultLanguage, isLanguage } from './languages.ts'
import { readMessages } from './messages.ts'

/**
 * Compiled messages, for the life of the process. next-intl makes a cache for each request, and would read the ICU syntax of
 * every message again for every page; while developing it should, since messages change.
 */
const _cache = process.env.NODE_ENV === 'production' ? _createCache() : undefined

/** Language and texts of one request: the server puts the language of the path in `x-next-intl-locale`. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale
  const locale = isLanguage(asked) ? asked : defaultLanguage
  return { locale, messages: readMessages(locale), timeZone: 'Europe/Brussels', ...(_cache && { _cache }) }
})
