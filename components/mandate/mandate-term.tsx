import { useTranslations } from 'next-intl'
import type { Mandate } from '@/lib/domain/mandate/mandate.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'

/** From which day, until which day. */
export function MandateTerm({ term: { startDate, endDate } }: { term: Pick<Mandate, 'startDate' | 'endDate'> }) {
  const t = useTranslations('mandates.term')
  if (endDate === null) return t('from', { startDate: formatDate(startDate) })
  return t('fromTo', { startDate: formatDate(startDate), endDate: formatDate(endDate) })
}
