import type { ReactNode } from 'react'
import { type FieldProps, FieldsetFrame } from './field-frame.tsx'

export interface Choice {
  value: string
  label: ReactNode
  /** A second line in small: the dates behind "Mois dernier". */
  detail?: ReactNode
}

export interface RadioGroupProps extends FieldProps {
  choices: readonly Choice[]
  defaultValue?: string | undefined
  /** Side by side, for short words. */
  isInline?: boolean
  /** Fields that belong to one of the choices, under the group. */
  children?: ReactNode
}

/** One of a few, all in sight. The first radio carries the id, so that the error summary leads to it. */
export function RadioGroup({ choices, defaultValue, isInline = false, children, ...field }: RadioGroupProps) {
  return (
    <FieldsetFrame {...field}>
      <div className={isInline ? 'cks' : undefined}>
        {choices.map((choice, position) => (
          <label key={choice.value} className="ck">
            <input
              type="radio"
              id={position === 0 ? field.name : `${field.name}-${choice.value}`}
              name={field.name}
              value={choice.value}
              defaultChecked={choice.value === defaultValue}
            />
            <span>
              {choice.label}
              {choice.detail && <small>{choice.detail}</small>}
            </span>
          </label>
        ))}
      </div>
      {children}
    </FieldsetFrame>
  )
}
