import { useTranslations } from 'next-intl'
import { MonthChart } from '@/components/counter/chart/month-chart.tsx'
import { MonthTable } from '@/components/counter/chart/month-table.tsx'
import { EmployerTable } from '@/components/counter/employer-table.tsx'
import { WaitingTable, WithdrawnTable } from '@/components/counter/payslip/other-payslips.tsx'
import { PayslipTable } from '@/components/counter/payslip/payslip-table.tsx'
import { Simulator } from '@/components/counter/simulator.tsx'
import { WhatCounts } from '@/components/counter/what-counts.tsx'
import { Icon } from '@/components/ui/icon.tsx'
import { Link } from '@/components/ui/link.tsx'
import { computeSimulation } from '@/lib/domain/counter/simulation.ts'
import { NO_CENTS } from '@/lib/domain/euro-cents.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { path } from '@/lib/i18n/path.ts'
import type { CounterVisit } from './counter-visit.ts'

/** What the figures are made of: months, employers, payslips. */
export function CounterDetails({ view, asked, language }: CounterVisit) {
  const t = useTranslations('counter')
  const { counter, disputes } = view
  return (
    <>
      {counter.processing.length > 0 && (
        <section>
          <h2>{t('inProcessingTitle')}</h2>
          <WaitingTable lines={counter.processing} language={language} />
        </section>
      )}
      <section>
        <h2>{t('byMonth')}</h2>
        <MonthChart counter={counter} language={language} />
        <details className="fold">
          <summary>{t('monthTable')}</summary>
          <MonthTable counter={counter} language={language} />
        </details>
      </section>
      <section>
        <h2>{t('byEmployer')}</h2>
        <EmployerTable counter={counter} language={language} />
      </section>
      <section id="payslips">
        <h2>{t('payslipsTitle')}</h2>
        <PayslipTable counter={counter} disputes={disputes} language={language} isWhole={asked.isWhole} />
        {counter.withdrawn.length > 0 && <WithdrawnTable lines={counter.withdrawn} language={language} />}
        {counter.changedAt && (
          <p className="small muted">{t('changedAt', { date: formatMoment(counter.changedAt) })}</p>
        )}
        <Statement year={counter.year} language={language} />
      </section>
    </>
  )
}

/** What if, also before the first payslip of the year; and what to do when something is wrong. */
export function CounterOutlook({ view, asked, today, language }: CounterVisit) {
  const t = useTranslations('counter')
  const { counter } = view
  const idle = computeSimulation(counter, NO_CENTS, today)
  const simulation = asked.monthlyCents === null ? null : computeSimulation(counter, asked.monthlyCents, today)
  return (
    <>
      {idle && (
        <Simulator
          year={counter.year}
          entered={asked.entered}
          problem={asked.problem}
          simulation={simulation}
          evenMonthlyCents={idle.evenMonthlyCents}
          language={language}
        />
      )}
      <section className="flow">
        <h2>{t('wrong.title')}</h2>
        <p>{t('wrong.advice')}</p>
        <WhatCounts holidayPayPercent={view.holidayPayPercent} language={language} />
      </section>
    </>
  )
}

function Statement({ year, language }: Pick<CounterVisit, 'language'> & { year: number }) {
  const t = useTranslations('counter')
  return (
    <p className="row">
      {(['pdf', 'csv', 'json'] as const).map((form) => (
        <Link key={form} href={path(language, `/counter/statement/${form}`, { year })} isPlain>
          <Icon name="download" /> {t(`statement.${form}`, { year: String(year) })}
        </Link>
      ))}
    </p>
  )
}
