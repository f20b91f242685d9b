import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { DateField } from '@/components/ui/fields/date-field.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { RadioGroup } from '@/components/ui/fields/radio-group.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'
import type { MandateView } from '@/lib/use-cases/mandate/read-mandate.ts'
import type { Visit } from '../../../../employer-page.tsx'
import { endMandate } from '../actions.ts'

interface EndQuestionProps {
  view: MandateView
  asked: SearchParams
  visit: Visit
}

export const endFormId = 'end-mandate'

const problems = ['unreadable', 'past', 'endsEarlier'] as const

/** The safe answer first; what happens then in words. */
export function EndQuestion({ view, asked, visit: { language, today } }: EndQuestionProps) {
  const t = useTranslations('mandates.end')
  const { mandate, side, employer, office } = view
  const problem = problems.find((each) => each === asked.problem)
  const error = problem && t(`problems.${problem}`)
  return (
    <div className="narrow flow">
      <PageHeading title={t('question', { employer: employer.name, office: office.name })} />
      <ErrorSummary problems={error ? [{ name: 'endDate', message: error }] : []} />
      <p>{t(`text.${side}`)}</p>
      <form id={endFormId} action={endMandate} className="flow" noValidate>
        <input type="hidden" name="mandateId" value={mandate.mandateId} />
        <RadioGroup
          name="when"
          label={t('when')}
          defaultValue={problem || textOf(asked.when, 4) === 'date' ? 'date' : 'now'}
          choices={[
            { value: 'now', label: t('now'), detail: t('nowDetail') },
            { value: 'date', label: t('date'), detail: t('dateDetail') },
          ]}
        />
        <DateField
          name="endDate"
          label={t('endDate')}
          hasPatternHint
          min={today}
          max={mandate.endDate ?? undefined}
          defaultValue={textOf(asked.endDate, 40)}
          error={error}
        />
        <div className="bar">
          <ButtonLink look="secondary" href={path(language, `/access/mandates/${mandate.mandateId}`)}>
            {t('keep')}
          </ButtonLink>
          <Button look="danger">{t('button')}</Button>
        </div>
      </form>
    </div>
  )
}
