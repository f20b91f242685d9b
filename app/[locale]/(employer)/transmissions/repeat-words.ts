import type { getTranslations } from 'next-intl/server'
import type { DraftLineSummary } from '@/lib/domain/transmission/draft-view.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'

type Words = Awaited<ReturnType<typeof getTranslations<'wizard'>>>

/** Where the data of a form come from that nobody has confirmed; null for all others. */
export function repeatWords(
  t: Words,
  { repeatedPeriod, repeatedGroup }: Pick<DraftLineSummary, 'repeatedPeriod' | 'repeatedGroup'>,
): string | null {
  if (repeatedGroup !== null) return t('repeat.ofGroup', { name: repeatedGroup })
  return repeatedPeriod && t('repeat.of', { dates: formatDateRange(repeatedPeriod) })
}
