import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Counter } from '@/lib/domain/counter/counter.ts'
import { formatAmount, formatPercent } from '@/lib/i18n/format-amount.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Facts } from '../ui/key-values.tsx'

interface CounterHeroProps {
  counter: Counter
  language: Language
  now: Date
}

/** Figures before any drawing: what was accepted, against which limit, what remains, as of when (checklist C.93). */
export function CounterHero({ counter, language, now }: CounterHeroProps) {
  const t = useTranslations('counter')
  const asOf = { label: t('asOf'), value: <time dateTime={now.toISOString()}>{formatMoment(now)}</time> }
  return (
    <div className="cnt-hero">
      <p className="fig">
        <data value={counter.countedCents / 100}>{formatAmount(counter.countedCents, language)}</data>
        <small>
          <Against counter={counter} language={language} />
        </small>
      </p>
      <Facts rows={[...useRows(counter, language), asOf]} />
    </div>
  )
}

/** "accepté en 2025, sur un plafond de 18 000,00 €"; without a limit that is known it says so. */
function Against({ counter, language }: Omit<CounterHeroProps, 'now'>) {
  const t = useTranslations('counter')
  const { limit } = counter
  const year = String(counter.year)
  if ('limitCents' in limit)
    return t.rich(`against.${limit.kind}`, {
      year,
      limit: formatAmount(limit.limitCents, language),
      nw: (words: ReactNode) => <span className="nw">{words}</span>,
    })
  return limit.kind === 'none' ? t(`against.${limit.because}`, { year }) : t(`againstUnknown.${limit.of}`, { year })
}

function useRows({ limit, remainingCents, overCents, permille, processingCents }: Counter, language: Language) {
  const t = useTranslations('counter')
  if (remainingCents === null || permille === null || !('limitCents' in limit))
    return [{ label: t('processing'), value: formatAmount(processingCents, language) }]
  const first =
    overCents > 0
      ? { label: t(`over.${limit.kind}`), value: formatAmount(overCents, language) }
      : { label: t(`remaining.${limit.kind}`), value: formatAmount(remainingCents, language) }
  return [first, { label: t(`share.${limit.kind}`), value: formatPercent(permille, language) }]
}
