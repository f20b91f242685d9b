import type { ComponentProps, ReactNode } from 'react'
import { FieldError } from './field-frame.tsx'

type BoxProps = Omit<ComponentProps<'input'>, 'name' | 'id' | 'className' | 'type'>

export interface CheckboxProps extends BoxProps {
  name: string
  label: ReactNode
  /** A second line in small. */
  detail?: ReactNode
  error?: string | undefined
  /** Only where several boxes share a name: the id then differs from it. */
  id?: string
}

/** A box to tick, with its sentence. */
export function Checkbox({ name, label, detail, error, id = name, ...box }: CheckboxProps) {
  return (
    <div className={error ? 'f err' : undefined}>
      {error && <FieldError name={id} error={error} />}
      <label className="ck">
        <input
          type="checkbox"
          {...box}
          id={id}
          name={name}
          aria-describedby={error ? `${id}-error` : undefined}
          aria-invalid={error ? true : undefined}
        />
        <span>
          {label}
          {detail && <small>{detail}</small>}
        </span>
      </label>
    </div>
  )
}

export interface CellCheckboxProps extends BoxProps {
  name: string
  id?: string
  /** Who or what the row is. */
  label: string
}

/** A box in a row of a table; the row's name is its label. */
export function CellCheckbox({ name, id, label, ...box }: CellCheckboxProps) {
  return <input type="checkbox" {...box} id={id} name={name} aria-label={label} />
}
