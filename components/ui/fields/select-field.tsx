import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldProps, type FieldWidth } from './field-frame.tsx'

export interface Option {
  value: string
  label: string
  /** Where the words are not in the language of the page. */
  lang?: string | undefined
}

type SelectProps = Omit<ComponentProps<'select'>, 'name' | 'id' | 'className' | 'children'>

export interface SelectFieldProps extends FieldProps, SelectProps {
  options: readonly Option[]
  /** First entry without value: "Choisissez un motif". */
  emptyLabel?: string
  width?: FieldWidth
}

/** One of several, fifteen at most. */
export function SelectField({ options, emptyLabel, width = 'lg', ...props }: SelectFieldProps) {
  const { name, label, hint, error, isOptional, ...select } = props
  const field = { name, label, hint, error, isOptional }
  return (
    <FieldFrame {...field}>
      <div className={`w-${width}`}>
        <select
          {...select}
          id={name}
          name={name}
          className={error ? 'bad' : undefined}
          aria-describedby={describedBy(field)}
          aria-invalid={error ? true : undefined}
        >
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} lang={option.lang}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  )
}
