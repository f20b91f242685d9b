import { useTranslations } from 'next-intl'
import { OwnDeclarations } from '@/components/counter/own-declarations.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { Facts } from '@/components/ui/key-values.tsx'
import { Link } from '@/components/ui/link.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import type { OwnYear } from '@/lib/domain/overview/overview.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

interface CounterPageProps {
  own: OwnYear
  language: Language
  now: Date
}

/** Years, the sum of the accepted ones, what is in processing apart, and the lines that make it. */
export function CounterPage({ own, language, now }: CounterPageProps) {
  const t = useTranslations('counter')
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} action={<YearChoice own={own} language={language} />} />
      {own.declarations.length === 0 ? (
        <NothingThisYear own={own} language={language} />
      ) : (
        <>
          <YearSum own={own} language={language} now={now} />
          <section>
            <h2>{t('list')}</h2>
            <OwnDeclarations own={own} language={language} />
          </section>
        </>
      )}
      <section>
        <h2>{t('wrong.title')}</h2>
        <p>{t('wrong.advice')}</p>
      </section>
    </>
  )
}

function YearSum({ own, language, now }: CounterPageProps) {
  const t = useTranslations('counter')
  return (
    <div className="cnt-hero">
      <p className="fig">
        {formatAmount(own.acceptedCents, language)}
        <small>{t('accepted', { year: String(own.year) })}</small>
      </p>
      <Facts
        rows={[
          { label: t('processing'), value: formatAmount(own.processingCents, language) },
          { label: t('asOf'), value: <time dateTime={now.toISOString()}>{formatMoment(now)}</time> },
        ]}
      />
    </div>
  )
}

function YearChoice({ own, language }: Pick<CounterPageProps, 'own' | 'language'>) {
  const t = useTranslations('counter')
  if (own.years.length === 0) return null
  return (
    <nav aria-label={t('years')}>
      <ul className="row">
        {own.years.map((year) => (
          <li key={year}>
            <Link
              href={path(language, '/counter', { year })}
              aria-current={year === own.year ? 'page' : undefined}
              className={year === own.year ? 'year-now' : undefined}
            >
              {year}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function NothingThisYear({ own, language }: Pick<CounterPageProps, 'own' | 'language'>) {
  const t = useTranslations('counter')
  const last = own.years.length > 0 ? Math.max(...own.years) : null
  if (last === null || last === own.year)
    return (
      <EmptyState titleAs="h2" title={t('empty', { year: String(own.year) })}>
        <p>{t('neverAny')}</p>
      </EmptyState>
    )
  return (
    <EmptyState
      titleAs="h2"
      title={t('empty', { year: String(own.year) })}
      actions={
        <ButtonLink href={path(language, '/counter', { year: last })}>
          {t('showYear', { year: String(last) })}
        </ButtonLink>
      }
    >
      <p>{t('emptyAdvice', { year: String(last) })}</p>
    </EmptyState>
  )
}
