import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

type FileInput = Omit<ComponentProps<'input'>, 'name' | 'id' | 'className' | 'type'>

export interface FileFieldProps extends FieldProps, FileInput {}

/** A file to choose, in its dashed zone; the rules stand in the hint, before choosing. */
export function FileField({ name, label, hint, error, isOptional, ...input }: FileFieldProps) {
  const field = { name, label, hint, error, isOptional }
  return (
    <div className="drop">
      <FieldFrame {...field}>
        <input
          type="file"
          {...input}
          id={name}
          name={name}
          aria-describedby={describedBy(field)}
          aria-invalid={error ? true : undefined}
        />
      </FieldFrame>
    </div>
  )
}
