import type { DraftLineSummary } from '@/lib/domain/transmission/draft-view.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'

/** The worker's year at this employer in words: accepted, entered here, both, and the ceiling. */
export function viewYearTotal({ yearTotal, totalCents }: DraftLineSummary, language: Language) {
  const { year, acceptedCents, ceilingCents } = yearTotal
  return {
    year,
    acceptedAmount: formatAmount(acceptedCents, language),
    enteredAmount: totalCents === null ? null : formatAmount(totalCents, language),
    sum: totalCents === null ? null : formatAmount(acceptedCents + totalCents, language),
    ceiling: ceilingCents === null ? null : formatAmount(ceilingCents, language),
  }
}
