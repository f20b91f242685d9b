import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from '../icon.tsx'

/** What every field says about itself. `name` is the path of the value (`qualities.0.grossWage`) and the id of its control. */
export interface FieldProps {
  name: string
  label: ReactNode
  hint?: ReactNode
  /** The message in words; the same words stand in the error summary. */
  error?: string | undefined
  isOptional?: boolean
}

export type FieldWidth = 'xs' | 'date' | 'amt' | 'md' | 'lg'

interface Described {
  name: string
  hint?: ReactNode
  error?: string | undefined
}

/** Ids of hint and error, in the order in which they are read; an `extra` id (a unit) comes last. */
export function describedBy({ name, hint, error }: Described, extra?: string): string | undefined {
  const ids = [hint && `${name}-hint`, error && `${name}-error`, extra].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label, hint, error, control: in this order, around one control. */
export function FieldFrame({
  children,
  className,
  ...field
}: FieldProps & { children: ReactNode; className?: string }) {
  const names = ['f', field.error && 'err', className].filter(Boolean).join(' ')
  return (
    <div className={names}>
      <label htmlFor={field.name}>
        {field.label}
        <OptionalMark isOptional={field.isOptional} />
      </label>
      <FieldNotes {...field} />
      {children}
    </div>
  )
}

/** The same around several controls: a group of radios, a pair of boxes. */
export function FieldsetFrame({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <fieldset className={field.error ? 'f err' : 'f'} aria-describedby={describedBy(field)}>
      <legend>
        {field.label}
        <OptionalMark isOptional={field.isOptional} />
      </legend>
      <FieldNotes {...field} />
      {children}
    </fieldset>
  )
}

function OptionalMark({ isOptional }: { isOptional?: boolean | undefined }) {
  const t = useTranslations('states')
  return isOptional ? <span className="opt"> {t('optional')}</span> : null
}

/** Hint and error of a field, with the ids its control refers to. */
function FieldNotes({ name, hint, error }: Described) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError name={name} error={error} />}
    </>
  )
}

/** The message at the field. */
export function FieldError({ name, error }: { name: string; error: string }) {
  const t = useTranslations('errors')
  return (
    <p className="emsg" id={`${name}-error`}>
      <Icon name="circle-alert" />
      <span>
        <span className="sr">{t('prefix')} </span>
        {error}
      </span>
    </p>
  )
}
