import type { EnteredWages } from '../../domain/transmission/draft.ts'
import { formatAmountInput } from '../../i18n/format-amount.ts'
import type { Language } from '../../i18n/languages.ts'
import { parseAmount } from '../../i18n/parse-amount.ts'

/**
 * The form in the page's language: an amount that was understood in the language it was typed in, and would read otherwise
 * (or not at all) in this one, is rewritten; everything else stays word for word. Dates read alike in the four languages.
 */
export function presentEntered(entered: EnteredWages, language: Language): EnteredWages {
  if (entered.language === language) return entered
  const amount = (typed: string) => presentAmount(typed, entered.language, language)
  return {
    ...entered,
    language,
    qualities: entered.qualities.map((quality) => ({
      ...quality,
      grossWage: amount(quality.grossWage),
      premiums: quality.premiums.map((premium) => ({ ...premium, amount: amount(premium.amount) })),
    })),
  }
}

function presentAmount(typed: string, before: Language, after: Language): string {
  const meant = parseAmount(typed, before)
  if (!meant.ok) return typed
  const read = parseAmount(typed, after)
  return read.ok && read.value === meant.value ? typed : formatAmountInput(meant.value, after)
}
