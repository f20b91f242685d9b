import { useTranslations } from 'next-intl'
import type { EnteredWagePeriod } from '@/lib/domain/transmission/draft-view.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/fields/date-field.tsx'
import { ErrorSummary, type FieldProblem } from '../ui/fields/error-summary.tsx'
import { FieldPair } from '../ui/fields/field-pair.tsx'
import { RadioGroup } from '../ui/fields/radio-group.tsx'
import { Note } from '../ui/note.tsx'
import { StepBar } from '../ui/step-bar.tsx'
import { CancelChoice, type CancelChoiceProps } from './cancel-choice.tsx'

/** Dates offered by name; `value` is what the form posts. */
export interface QuickChoiceOffer {
  value: string
  name: 'lastMonth' | 'thisMonth' | 'lastWeek' | 'sameAsLast'
  /** In words. */
  dates: string
}

export interface WagePeriodFormProps {
  formId: string
  action: (form: FormData) => Promise<void>
  entered: EnteredWagePeriod
  quickChoices: readonly QuickChoiceOffer[]
  problems: readonly FieldProblem[]
  /** The dates pass 31 December: both parts, already in words. */
  split: SplitOfferProps | null
  cancel: CancelChoiceProps
  savedAt: string | null
}

/** Step 1: in which days the workers are looked up. */
export function WagePeriodForm(props: WagePeriodFormProps) {
  const t = useTranslations('wizard')
  const actions = useTranslations('actions')
  return (
    <>
      <ErrorSummary problems={props.problems} />
      {props.split && <SplitOffer {...props.split} />}
      <form id={props.formId} action={props.action} noValidate>
        <p className="muted">{t('wagePeriod.lead')}</p>
        <DateChoice {...props} />
        <StepBar saved={props.savedAt ? t('frame.savedAt', { time: props.savedAt }) : undefined}>
          <Button name="intent" value="next" iconAfter="arrow-right">
            {actions('next')}
          </Button>
          <CancelChoice {...props.cancel} />
        </StepBar>
      </form>
    </>
  )
}

function DateChoice({ entered, quickChoices, problems }: WagePeriodFormProps) {
  const t = useTranslations('wizard')
  const messageOf = (name: string) => problems.find((problem) => problem.name === name)?.message
  return (
    <RadioGroup
      name="quickChoice"
      label={t('wagePeriod.question')}
      defaultValue="dates"
      choices={[
        ...quickChoices.map(({ value, name, dates }) => ({ value, label: t(`wagePeriod.${name}`), detail: dates })),
        { value: 'dates', label: t('wagePeriod.dates') },
      ]}
    >
      <FieldPair isConditional>
        <DateField
          name="startDate"
          label={t('wagePeriod.startDate')}
          defaultValue={entered.startDate}
          error={messageOf('startDate')}
          hasPatternHint
        />
        <DateField
          name="endDate"
          label={t('wagePeriod.endDate')}
          defaultValue={entered.endDate}
          error={messageOf('endDate')}
          hasPatternHint
        />
      </FieldPair>
      <p className="hint">{t('wagePeriod.oneYear')}</p>
    </RadioGroup>
  )
}

interface SplitOfferProps {
  action: () => Promise<void>
  first: string
  second: string
}

/** A form of its own: in the other one, Enter would press its button instead of Suivant. */
function SplitOffer({ action, first, second }: SplitOfferProps) {
  const t = useTranslations('wizard')
  return (
    <Note tone="warn" title={t('wagePeriod.splitTitle')}>
      <p>{t('wagePeriod.splitText', { first, second })}</p>
      <form action={action} className="block">
        <Button look="secondary" isSmall>
          {t('wagePeriod.split', { first, second })}
        </Button>
      </form>
    </Note>
  )
}
