import { formatAmount } from './format-amount.ts'
import { type Language, numberTags } from './languages.ts'

const space = '\u00a0'

/** A number with as many decimals as it has, four at most: 7,67 · 16,785 · 1 000. */
export function formatDecimal(number: number, language: Language, fewestDecimals = 0): string {
  return new Intl.NumberFormat(numberTags[language], {
    minimumFractionDigits: fewestDecimals,
    maximumFractionDigits: 4,
  })
    .format(number)
    .replace(/\u202f/g, space)
}

/** A percentage with its own decimals: 7,67 % · 80 % (7.67% in English). */
export function formatRate(percent: number, language: Language): string {
  return `${formatDecimal(percent, language)}${language === 'en' ? '' : space}%`
}

/** Cents as money, tenths of a cent included where the law has them: 16,785 €. */
export function formatExactAmount(cents: number, language: Language): string {
  if (Number.isInteger(cents)) return formatAmount(cents, language)
  const amount = formatDecimal(cents / 100, language, 2)
  return language === 'en' ? `€${amount}` : `${amount}${space}€`
}
