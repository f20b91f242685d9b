import { useTranslations } from 'next-intl'
import type { Simulation } from '@/lib/domain/counter/simulation.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatMonthName } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { Button } from '../ui/button.tsx'
import { AmountField } from '../ui/fields/amount-field.tsx'

interface SimulatorProps {
  year: number
  entered: string
  problem: 'missing' | 'unreadable' | 'ambiguous' | 'impossible' | null
  simulation: Simulation | null
  /** What each month left may bring to end the year on the ceiling. */
  evenMonthlyCents: number | null
  language: Language
}

/** "If I earn X a month until December": a plain form whose answer has an address, with and without script. */
export function Simulator({ year, entered, problem, simulation, evenMonthlyCents, language }: SimulatorProps) {
  const t = useTranslations('counter')
  return (
    <section id="simulator">
      <h2>{t('simulator.title')}</h2>
      <form className="tools" method="get" action={`${path(language, '/counter')}#simulator`} noValidate>
        <input type="hidden" name="year" value={year} />
        <AmountField
          name="monthly"
          label={t('simulator.field')}
          hint={
            evenMonthlyCents === null
              ? undefined
              : t('simulator.even', { amount: formatAmount(evenMonthlyCents, language) })
          }
          defaultValue={entered}
          error={problem ? t(`simulator.problem.${problem}`) : undefined}
        />
        <Button look="secondary">{t('simulator.button')}</Button>
      </form>
      {simulation && <Answer simulation={simulation} language={language} />}
    </section>
  )
}

function Answer({ simulation, language }: { simulation: Simulation; language: Language }) {
  const t = useTranslations('counter')
  const { totalCents, overCents, remainingCents, monthlyCents, monthCount, firstMonth, passedInMonth } = simulation
  const isOver = overCents > 0
  const words = {
    monthly: formatAmount(monthlyCents, language),
    month: formatMonthName(firstMonth, language, 'long'),
    count: monthCount,
    total: formatAmount(totalCents, language),
    difference: formatAmount(isOver ? overCents : (remainingCents ?? 0), language),
  }
  return (
    <p role="status">
      {t.rich(isOver ? 'simulator.over' : 'simulator.under', {
        ...words,
        b: (amount) => <strong className="tab">{amount}</strong>,
      })}{' '}
      {passedInMonth !== null && t('simulator.passedIn', { month: formatMonthName(passedInMonth, language, 'long') })}
    </p>
  )
}
