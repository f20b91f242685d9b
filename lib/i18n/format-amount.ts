import { type Language, numberTags } from './languages.ts'

const space = '\u00a0'
const minus = '\u2212'

const formatters = new Map<Language, Intl.NumberFormat>()

/** Made once a language: making one costs far more than using it. */
function formatterOf(language: Language): Intl.NumberFormat {
  const known = formatters.get(language) ?? new Intl.NumberFormat(numberTags[language], { maximumFractionDigits: 0 })
  formatters.set(language, known)
  return known
}

/** A whole number with its groups; the narrow space of French is widened, since the typeface lacks it. */
export function formatCount(count: number, language: Language): string {
  return formatterOf(language)
    .format(Math.abs(count))
    .replace(/\u202f/g, space)
    .replace(/^/, count < 0 ? minus : '')
}

/** Cents as a number with two decimals, without sign of money: 1 000,50 · 1.000,50 · 1,000.50. */
export function formatAmountInput(cents: number, language: Language): string {
  const positive = Math.abs(cents)
  const decimals = String(positive % 100).padStart(2, '0')
  const euros = formatCount(Math.floor(positive / 100), language)
  return `${cents < 0 ? minus : ''}${euros}${language === 'en' ? '.' : ','}${decimals}`
}

/** Cents as a spreadsheet of that language reads them: no groups, the minus of the keyboard. */
export function formatPlainAmount(cents: number, language: Language): string {
  const positive = Math.abs(cents)
  const decimals = String(positive % 100).padStart(2, '0')
  return `${cents < 0 ? '-' : ''}${Math.floor(positive / 100)}${language === 'en' ? '.' : ','}${decimals}`
}

/** Cents as people of the language write money: 1 000,50 € (fr), 1.000,50 € (nl, de), €1,000.50 (en). */
export function formatAmount(cents: number, language: Language): string {
  const amount = formatAmountInput(Math.abs(cents), language)
  const sign = cents < 0 ? minus : ''
  return language === 'en' ? `${sign}€${amount}` : `${sign}${amount}${space}€`
}

/** Tenths of a percent: 970 is 97,0 % (97.0% in English). */
export function formatPercent(permille: number, language: Language): string {
  const tenths = String(Math.abs(permille) % 10)
  const whole = formatCount(Math.trunc(Math.abs(permille) / 10), language)
  const sign = permille < 0 ? minus : ''
  return language === 'en' ? `${sign}${whole}.${tenths}%` : `${sign}${whole},${tenths}${space}%`
}

/** A percentage as people name thresholds: 80 %, and 82,5 % where it is not whole. */
export function formatThreshold(percent: number, language: Language): string {
  const permille = Math.round(percent * 10)
  const words = formatPercent(permille, language)
  return permille % 10 === 0 ? words.replace(/[.,]0/, '') : words
}
