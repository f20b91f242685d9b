import type { Language } from '@/lib/domain/actor.ts'
import type { DraftLineView } from '@/lib/domain/transmission/draft-view.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'

/** The worker's year at this employer in words: accepted, entered here, and both. */
export function viewYearTotal({ year, yearTotalCents, totalCents }: DraftLineView, language: Language) {
  return {
    year,
    acceptedAmount: formatAmount(yearTotalCents, language),
    enteredAmount: totalCents === null ? null : formatAmount(totalCents, language),
    sum: totalCents === null ? null : formatAmount(yearTotalCents + totalCents, language),
  }
}
