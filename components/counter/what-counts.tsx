import { useTranslations } from 'next-intl'

const counting = ['hours', 'supplements', 'holidayPay', 'premiums'] as const
const notCounting = ['commuting', 'mealVouchers', 'expenses', 'otherJobs'] as const

/** What bears the contribution counts, other allowances do not (circular 2024/C/41). */
export function WhatCounts() {
  const t = useTranslations('counter')
  return (
    <details className="fold">
      <summary>{t('what.title')}</summary>
      <div className="flow">
        <h3>{t('what.counting')}</h3>
        <ul className="list">
          {counting.map((thing) => (
            <li key={thing}>{t(`what.${thing}`)}</li>
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
