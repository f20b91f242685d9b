import { useLocale, useTranslations } from 'next-intl'
import { addDays, type LocalDate } from '@/lib/domain/local-date.ts'
import { formatLongDate } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { DeadlineRibbon } from './deadline-ribbon.tsx'

const ribbon = [0, 1, 2, 3, 4, 5]

/** The 5-day rule, told on one payroll calculation. */
export function DeadlineExample({ calculationDate }: { calculationDate: LocalDate }) {
  const t = useTranslations('landing.deadline')
  const language = useLocale() as Language
  return (
    <section>
      <h2>{t('title')}</h2>
      <p>{t('text', { date: formatLongDate(calculationDate, language) })}</p>
      <div className="block">
        <DeadlineRibbon days={ribbon.map((days) => addDays(calculationDate, days))} />
        <p className="small muted">{t('several')}</p>
      </div>
    </section>
  )
}
