import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button.tsx'
import { DateField } from '@/components/ui/fields/date-field.tsx'
import type { FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { FieldPair } from '@/components/ui/fields/field-pair.tsx'
import { TextField } from '@/components/ui/fields/text-field.tsx'
import { StepBar } from '@/components/ui/step-bar.tsx'
import type { EnteredWages } from '@/lib/domain/transmission/draft.ts'
import type { CategoryChoice, FormerCalculation } from '@/lib/domain/transmission/draft-view.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { CancelChoice, type CancelChoiceProps } from '../cancel-choice.tsx'
import { type FieldErrors, readErrors } from './field-errors.ts'
import { QualityFieldset } from './quality-fieldset.tsx'
import { RepeatOne } from './repeat-offers.tsx'

export interface WagesFormProps {
  formId: string
  action: (form: FormData) => Promise<void>
  /** Word for word, in the language of the page. */
  entered: EnteredWages
  revision: number
  editorId: string
  categories: readonly CategoryChoice[]
  language: Language
  problems: readonly FieldProblem[]
  limits: { qualities: number; premiums: number }
  /** Last day to transmit, in words; null while the calculation date is unknown. */
  dueDate: string | null
  cancel: CancelChoiceProps
  canGoBack: boolean
  /** There are other workers, and a grid of all. */
  hasGrid: boolean
  /** What "Comme la dernière fois" would repeat. */
  former: FormerCalculation | null
  /** Groups that keep a template of this worker: buttons of the form. */
  templates: ReactNode
  /** Autosave island. */
  saved: ReactNode
  /** Fields of a correction (reason), and the year's total, after the qualities. */
  children?: ReactNode
}

/** Step 3: the wage data of one worker. */
export function WagesForm(props: WagesFormProps) {
  const { entered, problems, limits } = props
  const t = useTranslations('wizard')
  const errors = readErrors(problems)
  return (
    <form id={props.formId} action={props.action} noValidate>
      <input type="hidden" name="language" value={entered.language} />
      <input type="hidden" name="revision" defaultValue={props.revision} />
      <input type="hidden" name="editorId" defaultValue={props.editorId} />
      {/* Enter in a field presses the first button of a form: it goes on, and repeats, removes or opens nothing. */}
      <button type="submit" name="intent" value="next" className="sr" tabIndex={-1} aria-hidden="true" />
      {props.hasGrid && (
        <p>
          <Button look="secondary" isSmall icon="layers" name="intent" value="grid">
            {t('wages.toGrid')}
          </Button>
        </p>
      )}
      <CalculationFields entered={entered} errors={errors} />
      {props.dueDate && (
        <p className="small muted">
          {t.rich('wages.dueDate', { date: props.dueDate, strong: (words) => <strong>{words}</strong> })}
        </p>
      )}
      {props.former && <RepeatOne former={props.former} language={props.language} />}
      {props.templates}
      {listQualities(entered).map((quality) => (
        <QualityFieldset
          {...quality}
          key={quality.position}
          canRemove={entered.qualities.length > 1}
          canAddPremium={quality.entered.premiums.length < limits.premiums}
          canAddQuality={
            quality.position + 1 === entered.qualities.length && entered.qualities.length < limits.qualities
          }
          categories={props.categories}
          language={props.language}
          errors={errors}
        />
      ))}
      {props.children}
      <WagesBar {...props} />
    </form>
  )
}

/** A typed block has no other identity than its place in the form. */
function listQualities({ qualities }: EnteredWages) {
  return qualities.map((entered, position) => ({ entered, position }))
}

function CalculationFields({ entered, errors }: { entered: EnteredWages; errors: FieldErrors }) {
  const t = useTranslations('wizard')
  return (
    <>
      <TextField
        name="payslipReference"
        label={t('wages.payslipReference')}
        hint={t('wages.payslipReferenceHint')}
        isOptional
        defaultValue={entered.payslipReference}
        error={errors('payslipReference')}
      />
      <FieldPair>
        <DateField
          name="calculationPeriod.startDate"
          label={t('wages.calculationStartDate')}
          defaultValue={entered.calculationStartDate}
          error={errors('calculationPeriod.startDate')}
          hasPatternHint
        />
        <DateField
          name="calculationPeriod.endDate"
          label={t('wages.calculationEndDate')}
          defaultValue={entered.calculationEndDate}
          error={errors('calculationPeriod.endDate')}
          hasPatternHint
        />
      </FieldPair>
      <DateField
        name="calculationDate"
        label={t('wages.calculationDate')}
        hint={t('wages.calculationDateHint')}
        defaultValue={entered.calculationDate}
        error={errors('calculationDate')}
      />
    </>
  )
}

function WagesBar({ canGoBack, cancel, saved }: WagesFormProps) {
  const actions = useTranslations('actions')
  return (
    <StepBar saved={saved}>
      <Button name="intent" value="next" iconAfter="arrow-right">
        {actions('next')}
      </Button>
      {canGoBack && (
        <Button look="secondary" icon="arrow-left" name="intent" value="previous">
          {actions('previous')}
        </Button>
      )}
      <CancelChoice {...cancel} />
    </StepBar>
  )
}
