import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { AmountField } from '@/components/ui/fields/amount-field.tsx'
import { RadioGroup } from '@/components/ui/fields/radio-group.tsx'
import { TextField } from '@/components/ui/fields/text-field.tsx'
import type { EnteredPremium } from '@/lib/domain/transmission/draft.ts'
import { asTyped } from './category-options.ts'
import type { FieldErrors } from './field-errors.ts'

export interface PremiumFieldsetProps {
  /** Path of the premium: `qualities.0.premiums.1`. */
  path: string
  number: number
  /** What "Retirer" posts. */
  removeIntent: string
  entered: EnteredPremium
  errors: FieldErrors
}

/** Frequencies offered by name; nobody must know that 0 means irregular. */
const frequencies = ['1', '3', '6', '12', 'other', '0'] as const

export function PremiumFieldset({ path, number, removeIntent, entered, errors }: PremiumFieldsetProps) {
  const t = useTranslations('wizard')
  const states = useTranslations('states')
  const actions = useTranslations('actions')
  const amountName = `${path}.amountCents`
  const frequencyName = `${path}.frequencyMonths`
  const otherName = `${path}.otherFrequencyMonths`
  return (
    <fieldset className="prem" id={path} tabIndex={-1} aria-labelledby={`${path}-title`}>
      <div className="qh row">
        <h3 id={`${path}-title`}>
          {t('premium.title', { number })} <span className="opt">{states('optional')}</span>
        </h3>
        <Button
          look="tertiary"
          isSmall
          icon="trash-2"
          name="intent"
          value={removeIntent}
          hiddenText={t('premium.which', { number })}
        >
          {actions('remove')}
        </Button>
      </div>
      <AmountField
        name={amountName}
        label={t('premium.amount')}
        defaultValue={entered.amount}
        error={errors(amountName)}
      />
      <RadioGroup
        name={frequencyName}
        label={t('premium.frequency')}
        isInline
        choices={[
          ...frequencies.map((value) => ({ value, label: t(`premium.frequencies.${value}`) })),
          ...asTyped(entered.frequency, frequencies),
        ]}
        defaultValue={entered.frequency}
        error={errors(frequencyName)}
      >
        <div className="cond when-other">
          <TextField
            name={otherName}
            label={t('premium.otherFrequency')}
            width="xs"
            inputMode="numeric"
            defaultValue={entered.otherFrequencyMonths}
            error={errors(otherName)}
          />
        </div>
      </RadioGroup>
    </fieldset>
  )
}
