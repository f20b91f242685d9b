import { useLocale, useTranslations } from 'next-intl'
import { formatWeekday } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'

/** The 5-day rule as a ribbon: the day of the calculation, the days that follow, the last one. */
export function DeadlineRibbon({ days }: { days: readonly string[] }) {
  const t = useTranslations('landing.deadline')
  const language = useLocale() as Language
  const words = (position: number) => {
    if (position === 0) return t('first')
    return position === days.length - 1 ? t('last') : t('day', { number: position })
  }
  return (
    <ol className="days" aria-label={t('ribbon')}>
      {days.map((day, position) => (
        <li key={day}>
          <span className="dw">{formatWeekday(day, language)}</span>
          <span className="dn">{Number(day.slice(8))}</span>
          <span className="dl">{words(position)}</span>
        </li>
      ))}
    </ol>
  )
}
