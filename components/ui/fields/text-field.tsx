import type { ComponentProps } from 'react'
import { describedBy, FieldFrame, type FieldProps, type FieldWidth } from './field-frame.tsx'

type InputProps = Omit<ComponentProps<'input'>, 'name' | 'id' | 'className' | 'width'>

export interface TextFieldProps extends FieldProps, InputProps {
  /** Tells the expected length. */
  width?: FieldWidth
}

/** One line of text; what was typed comes back in `defaultValue`. */
export function TextField({ name, label, hint, error, isOptional, width = 'md', ...input }: TextFieldProps) {
  const field = { name, label, hint, error, isOptional }
  return (
    <FieldFrame {...field}>
      <div className={`w-${width}`}>
        <input
          type="text"
          autoComplete="off"
          {...input}
          id={name}
          name={name}
          aria-describedby={describedBy(field)}
          aria-invalid={error ? true : undefined}
        />
      </div>
    </FieldFrame>
  )
}
