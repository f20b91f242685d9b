import { useTranslations } from 'next-intl'
import { Gauge } from '@/components/counter/chart/gauge.tsx'
import { CounterHero } from '@/components/counter/counter-hero.tsx'
import { CounterTabs } from '@/components/counter/counter-tabs.tsx'
import { StandingNotes, ThresholdNotices } from '@/components/counter/standing-notes.tsx'
import { YearChoice } from '@/components/counter/year-choice.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { path } from '@/lib/i18n/path.ts'
import { CounterDetails, CounterOutlook } from './counter-details.tsx'
import type { CounterVisit } from './counter-visit.ts'

/** Figures first, then what they mean, then what they are made of. */
export function CounterPage(props: CounterVisit) {
  const { view, language, now } = props
  const t = useTranslations('counter')
  const { counter, years, notices } = view
  const isEmpty = counter.lines.length + counter.processing.length + counter.withdrawn.length === 0
  return (
    <>
      <PageHeading title={t('title')} action={<YearChoice years={years} year={counter.year} language={language} />} />
      <CounterHero counter={counter} language={language} now={now} />
      <Gauge counter={counter} language={language} />
      <StandingNotes counter={counter} language={language} />
      <ThresholdNotices notices={notices} language={language} />
      <CounterTabs current="counter" language={language} />
      {isEmpty ? <NothingThisYear view={view} language={language} /> : <CounterDetails {...props} />}
      <CounterOutlook {...props} />
    </>
  )
}

function NothingThisYear({ view, language }: Pick<CounterVisit, 'view' | 'language'>) {
  const t = useTranslations('counter')
  const { lastYear, counter } = view
  const year = String(counter.year)
  if (lastYear === null)
    return (
      <EmptyState titleAs="h2" title={t('empty', { year })}>
        <p>{t('neverAny')}</p>
      </EmptyState>
    )
  const last = String(lastYear)
  return (
    <EmptyState
      titleAs="h2"
      title={t('empty', { year })}
      actions={
        <ButtonLink href={path(language, '/counter', { year: lastYear })}>{t('showYear', { year: last })}</ButtonLink>
      }
    >
      <p>{t('emptyAdvice', { year: last })}</p>
    </EmptyState>
  )
}
