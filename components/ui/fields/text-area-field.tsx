import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

export interface TextAreaFieldProps extends FieldProps, Omit<ComponentProps<'textarea'>, 'name' | 'id' | 'className'> {}

/** Several lines of text. */
export function TextAreaField({ name, label, hint, error, isOptional, ...area }: TextAreaFieldProps) {
  const field = { name, label, hint, error, isOptional }
  return (
    <FieldFrame {...field}>
      <textarea
        {...area}
        id={name}
        name={name}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  )
}
