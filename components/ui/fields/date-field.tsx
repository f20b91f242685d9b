import { useTranslations } from 'next-intl'
import { CalendarButton } from '../islands/calendar-button.tsx'
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

export interface DateFieldProps extends Omit<FieldProps, 'label'> {
  label: string
  /** As typed, or a date already in the form 05/12/2025. */
  defaultValue?: string | undefined
  /** The pattern JJ/MM/AAAA as a hint (the usual hint of a date). */
  hasPatternHint?: boolean
  /** Bounds of the calendar alone (`YYYY-MM-DD`); the rules are the server's. */
  min?: string | undefined
  max?: string | undefined
  formId?: string
}

/** One text field for a date as people type it, and a calendar for those who prefer to pick. */
export function DateField({ name, label, hint, error, isOptional, hasPatternHint = false, ...rest }: DateFieldProps) {
  const t = useTranslations('actions')
  const states = useTranslations('states')
  const field = { name, label, hint: hint ?? (hasPatternHint ? states('datePattern') : undefined), error, isOptional }
  return (
    <FieldFrame {...field}>
      <div className="aff d w-date">
        <input
          type="text"
          id={name}
          name={name}
          form={rest.formId}
          defaultValue={rest.defaultValue}
          inputMode="text"
          autoComplete="off"
          aria-describedby={describedBy(field)}
          aria-invalid={error ? true : undefined}
        />
        <CalendarButton inputId={name} label={t('chooseDate', { label })} min={rest.min} max={rest.max} />
      </div>
    </FieldFrame>
  )
}
