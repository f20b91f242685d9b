import type { QuickChoiceOffer } from '@/components/transmission/wage-period-form.tsx'
import { presentQuickChoice, quickChoices } from '@/lib/channels/web/parse-wage-period.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'

/** Last month, this month, last week, with their dates. */
export function offerQuickChoices(today: LocalDate): QuickChoiceOffer[] {
  return quickChoices.map((value) => ({ value, dates: formatDateRange(presentQuickChoice(value, today)) }))
}
