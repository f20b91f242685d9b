import { describedBy, FieldFrame, type FieldProps } from './field-frame.tsx'

export interface AmountFieldProps extends FieldProps {
  /** As typed, or made by `formatAmountInput`. */
  defaultValue?: string | undefined
}

const currency = 'EUR'

/** An amount in euros: text at the right, the unit beside it. */
export function AmountField({ name, label, hint, error, isOptional, defaultValue }: AmountFieldProps) {
  const field = { name, label, hint, error, isOptional }
  return (
    <FieldFrame {...field}>
      <div className="aff w-amt">
        <input
          type="text"
          id={name}
          name={name}
          defaultValue={defaultValue}
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={describedBy(field, `${name}-unit`)}
          aria-invalid={error ? true : undefined}
        />
        <span id={`${name}-unit`}>{currency}</span>
      </div>
    </FieldFrame>
  )
}
