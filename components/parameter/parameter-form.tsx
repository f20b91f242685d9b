import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { AmountField } from '@/components/ui/fields/amount-field.tsx'
import { Checkbox } from '@/components/ui/fields/checkbox.tsx'
import { DateField } from '@/components/ui/fields/date-field.tsx'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { RadioGroup } from '@/components/ui/fields/radio-group.tsx'
import { TextField } from '@/components/ui/fields/text-field.tsx'
import type { Confidence } from '@/lib/domain/legal-parameters/dated-value.ts'
import type { ParameterDefinition } from '@/lib/domain/legal-parameters/definitions.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'

export interface ParameterFormProps {
  formId: string
  action: (form: FormData) => Promise<void>
  definition: ParameterDefinition
  entered: Readonly<
    Record<'startDate' | 'endDate' | 'value' | 'unlimited' | 'legalReference' | 'confidence' | 'note', string>
  >
  problems: readonly FieldProblem[]
  confidences: readonly Extract<Confidence, 'confirmed' | 'confirmedSecondary'>[]
  /** What the box « no limit » posts. */
  unlimited: string
  today: string
  backHref: string
}

/** A later value: from when, how much, says who. */
export function ParameterForm({ formId, action, backHref, ...fields }: ParameterFormProps) {
  const t = useTranslations('parameters')
  const actions = useTranslations('actions')
  const { definition, entered, problems, confidences, unlimited } = fields
  const errorOf = (name: string) => problems.find((problem) => problem.name === name)?.message
  return (
    <form id={formId} action={action} className="flow" noValidate>
      <input type="hidden" name="unit" value={definition.unit} />
      <DateFields {...fields} errorOf={errorOf} />
      <ValueField definition={definition} defaultValue={entered.value} error={errorOf('value')} />
      {definition.canBeUnlimited && (
        <Checkbox
          name="unlimited"
          value={unlimited}
          label={t('value.none')}
          detail={t('form.unlimitedDetail')}
          defaultChecked={entered.unlimited === unlimited}
        />
      )}
      <TextField
        name="legalReference"
        label={t('form.legalReference')}
        hint={t('form.legalReferenceHint')}
        error={errorOf('legalReference')}
        defaultValue={entered.legalReference}
        width="lg"
      />
      <RadioGroup
        name="confidence"
        label={t('form.confidence')}
        defaultValue={entered.confidence || 'confirmed'}
        choices={confidences.map((value) => ({
          value,
          label: t(`confidence.${value}`),
          detail: t(`form.confidenceDetail.${value}`),
        }))}
      />
      <TextField
        name="note"
        label={t('form.note')}
        error={errorOf('note')}
        defaultValue={entered.note}
        width="lg"
        isOptional
      />
      <div className="bar">
        <Button>{t('form.submit')}</Button>
        <ButtonLink look="secondary" href={backHref}>
          {actions('cancel')}
        </ButtonLink>
      </div>
    </form>
  )
}

type DateFieldsProps = Pick<ParameterFormProps, 'definition' | 'entered' | 'today'> & {
  errorOf: (name: string) => string | undefined
}

function DateFields({ definition, entered, today, errorOf }: DateFieldsProps) {
  const t = useTranslations('parameters')
  return (
    <>
      <DateField
        name="startDate"
        label={t('form.startDate')}
        hint={definition.isYearly ? t('form.startHintYearly') : t('form.startHint', { today: formatDate(today) })}
        error={errorOf('startDate')}
        defaultValue={entered.startDate}
        min={today}
      />
      <DateField
        name="endDate"
        label={t('form.endDate')}
        hint={definition.isYearly ? t('form.endHintYearly') : t('form.endHint')}
        error={errorOf('endDate')}
        defaultValue={entered.endDate}
        min={today}
        isOptional
      />
    </>
  )
}

interface ValueFieldProps {
  definition: ParameterDefinition
  defaultValue: string
  error: string | undefined
}

function ValueField({ definition: { unit }, ...field }: ValueFieldProps) {
  const t = useTranslations('parameters')
  const value = { name: 'value', label: t('columns.value'), hint: t(`unitHints.${unit}`), ...field }
  return unit.startsWith('euroCents') ? <AmountField {...value} /> : <TextField {...value} width="amt" />
}
