import { useTranslations } from 'next-intl'
import { WageQuestion, WageTable } from '@/components/parameter/minimum-wage.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import type { AskedReference } from '@/lib/channels/web/parameter/parse-reference-query.ts'
import {
  computeMinimumWage,
  generalMinimum,
  healthCareMinimum,
  listMinimumWages,
} from '@/lib/domain/legal-parameters/minimum-wage.ts'
import type { Reference } from '@/lib/use-cases/parameter/read-reference.ts'

/** What is wrong with the day that was typed, in words. */
function useDateProblem({ problem }: AskedReference): string | undefined {
  const t = useTranslations('reference')
  if (problem === null) return undefined
  return t(problem === 'impossible' ? 'wages.impossible' : 'wages.unreadable')
}

/** Above the page, when the day cannot be read. */
export function DateProblem({ asked }: { asked: AskedReference }) {
  const message = useDateProblem(asked)
  return <ErrorSummary problems={message ? [{ name: 'date', message }] : []} />
}

interface WageSectionProps {
  reference: Reference
  asked: AskedReference
  action: string
}

/** A day and its minimum wage, then all of them. */
export function WageSection({ reference: { values }, asked, action }: WageSectionProps) {
  const t = useTranslations('reference')
  return (
    <section id="wages">
      <h2>{t('wages.title')}</h2>
      <p className="muted par-text">{t('wages.text')}</p>
      <WageQuestion
        action={action}
        enteredDate={asked.enteredDate}
        error={useDateProblem(asked)}
        date={asked.date}
        answer={asked.date && computeMinimumWage(values, generalMinimum, asked.date)}
      />
      <WageTable caption={t('wages.general')} wages={listMinimumWages(values, generalMinimum)} />
      <WageTable caption={t('wages.healthCare')} wages={listMinimumWages(values, healthCareMinimum)} />
    </section>
  )
}
