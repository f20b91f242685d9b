import type { ComponentProps, ReactNode } from 'react'
import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

type SearchInput = Omit<ComponentProps<'input'>, 'name' | 'id' | 'className' | 'type'>

export interface SearchFieldProps extends FieldProps, SearchInput {}

/** The growing field of a search bar. */
export function SearchField({ name, label, hint, error, isOptional, ...input }: SearchFieldProps) {
  const field = { name, label, hint, error, isOptional }
  return (
    <FieldFrame {...field} className="grow">
      <input
        type="search"
        autoComplete="off"
        {...input}
        id={name}
        name={name}
        aria-describedby={describedBy(field)}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  )
}

export interface SearchFormProps extends Omit<ComponentProps<'form'>, 'className' | 'role'> {
  /** What is searched: "Flexi-travailleurs". */
  label: string
  children: ReactNode
}

/** Search and filters in one line over a list. A national number is searched by POST, never in an address. */
export function SearchForm({ label, children, ...form }: SearchFormProps) {
  return (
    <search aria-label={label}>
      <form {...form} className="tools" noValidate>
        {children}
      </form>
    </search>
  )
}
