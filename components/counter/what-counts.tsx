import { useTranslations } from 'next-intl'
import { formatRate } from '@/lib/i18n/format-decimal.ts'
import type { Language } from '@/lib/i18n/languages.ts'

const counting = ['hours', 'supplements', 'holidayPay', 'premiums'] as const
const notCounting = ['commuting', 'mealVouchers', 'expenses', 'otherJobs'] as const

interface WhatCountsProps {
  /** Null: not known for that year. */
  holidayPayPercent: number | null
  language: Language
}

/** What bears the contribution counts, other allowances do not (circular 2024/C/41). */
export function WhatCounts({ holidayPayPercent, language }: WhatCountsProps) {
  const t = useTranslations('counter')
  const wordsOf = (thing: (typeof counting)[number]) => {
    if (thing !== 'holidayPay') return t(`what.${thing}`)
    return holidayPayPercent === null
      ? t('what.holidayPayUnknown')
      : t('what.holidayPay', { percent: formatRate(holidayPayPercent, language) })
  }
  return (
    <details className="fold">
      <summary>{t('what.title')}</summary>
      <div className="flow">
        <h3>{t('what.counting')}</h3>
        <ul className="list">
          {counting.map((thing) => (
            <li key={thing}>{wordsOf(thing)}</li>
          ))}
        </ul>
        <h3>{t('what.notCounting')}</h3>
        <ul className="list">
          {notCounting.map((thing) => (
            <li key={thing}>{t(`what.${thing}`)}</li>
          ))}
        </ul>
        <p>{t('what.when')}</p>
      </div>
    </details>
  )
}
