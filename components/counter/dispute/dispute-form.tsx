import { useTranslations } from 'next-intl'
import { DISPUTE_TEXT_LIMIT, disputeReasons } from '@/lib/domain/counter/dispute.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'

interface DisputeFormProps {
  declarationId: string
  employerName: string
  problem: 'reason' | 'text' | null
  backHref: string
  action: (form: FormData) => Promise<void>
}

/** What is not right, and in the worker's own words why; the employer of the payslip reads it and nobody else. */
export function DisputeForm({ declarationId, employerName, problem, backHref, action }: DisputeFormProps) {
  const t = useTranslations('disputes')
  const errorOf = (field: 'reason' | 'text') => (problem === field ? t(`problem.${field}`) : undefined)
  return (
    <>
      {problem && <ErrorSummary problems={[{ name: problem, message: t(`problem.${problem}`) }]} />}
      <form action={action} className="flow" noValidate>
        <input type="hidden" name="declarationId" value={declarationId} />
        <RadioGroup
          name="reason"
          label={t('reason.label')}
          error={errorOf('reason')}
          defaultValue={problem === 'text' ? 'other' : undefined}
          choices={disputeReasons.map((value) => ({ value, label: t(`reason.${value}`) }))}
        />
        <TextAreaField
          name="text"
          label={t('text.label')}
          hint={t('text.hint', { employer: employerName, count: DISPUTE_TEXT_LIMIT })}
          error={errorOf('text')}
          rows={5}
          maxLength={DISPUTE_TEXT_LIMIT}
        />
        <div className="row">
          <Button>{t('send', { employer: employerName })}</Button>
          <ButtonLink look="secondary" href={backHref}>
            {t('back')}
          </ButtonLink>
        </div>
      </form>
    </>
  )
}
