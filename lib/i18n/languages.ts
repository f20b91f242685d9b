/** The four languages of the portal, in the order in which the language bar shows them. */
export const languages = ['nl', 'fr', 'de', 'en'] as const
export type Language = (typeof languages)[number]

/** French when nothing says otherwise (portal: frame). */
export const defaultLanguage: Language = 'fr'

/** Each language under its own name, for the person who does not read the page's language. */
export const languageNames: Record<Language, string> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
}

/**
 * Forms of numbers and dates: Belgian ones; English takes the Irish ones, since the Belgian English of the standard
 * writes a decimal comma.
 */
export const numberTags: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-IE' }

/** Name of the cookie that keeps the person's own choice, and how long it lives. */
export const languageCookie = { name: 'language', maxAgeSeconds: 365 * 24 * 3600 } as const

/** Name of the submit buttons of the language bar on a page with a form (the form is saved, then shown again). */
export const languageButtonName = '__lang__'

export function isLanguage(text: unknown): text is Language {
  return typeof text === 'string' && (languages as readonly string[]).includes(text)
}

/** The language asked for by a button of the language bar in a posted form, or null when another button was pressed. */
export function parseLanguageButton(form: FormData): Language | null {
  const pressed = form.get(languageButtonName)
  return isLanguage(pressed) ? pressed : null
}

/** The same address of this program in another language. */
export function inLanguage(address: string, language: Language): string {
  return address.replace(/^\/\w\w(?=[/?]|$)/, `/${language}`)
}

/** What is known about the person's language at an address without language. */
export interface LanguageHints {
  cookie?: string | undefined
  account?: string | undefined
  acceptLanguage?: string | undefined
}

/** Own choice, then the account, then the browser, then French (portal: URLs). */
export function chooseLanguage({ cookie, account, acceptLanguage }: LanguageHints): Language {
  if (isLanguage(cookie)) return cookie
  if (isLanguage(account)) return account
  return parseAcceptLanguage(acceptLanguage ?? '') ?? defaultLanguage
}

/** First of our languages in the browser's order of preference; a language with q=0 is refused by the person. */
function parseAcceptLanguage(header: string): Language | undefined {
  return header
    .split(',')
    .map((part, position) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';')
      const quality = options.map((option) => /^\s*q=([\d.]+)/.exec(option)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], quality: quality ? Number(quality) : 1, position }
    })
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality || left.position - right.position)
    .map(({ language }) => language)
    .find(isLanguage)
}
