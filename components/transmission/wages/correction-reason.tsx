import { useTranslations } from 'next-intl'
import { RadioGroup } from '@/components/ui/fields/radio-group.tsx'
import { TextField } from '@/components/ui/fields/text-field.tsx'
import { KeyValues } from '@/components/ui/key-values.tsx'
import { type CorrectionReason, correctionReasons, REASON_TEXT_LIMIT } from '@/lib/domain/wage-declaration/version.ts'
import type { FieldErrors } from './field-errors.ts'

export interface CorrectionReasonFieldsProps {
  reason: CorrectionReason | null
  reasonText: string
  errors: FieldErrors
}

/** Why an accepted declaration is changed: stored, shown in its history and in the e-Box. */
export function CorrectionReasonFields({ reason, reasonText, errors }: CorrectionReasonFieldsProps) {
  const t = useTranslations('wizard')
  const words = useTranslations('details.reasons')
  return (
    <div className="fs">
      <h2>{t('reason.title')}</h2>
      <RadioGroup
        name="reason"
        label={t('reason.label')}
        choices={correctionReasons.map((value) => ({ value, label: words(value) }))}
        defaultValue={reason ?? undefined}
        error={errors('reason')}
      >
        <div className="cond when-other">
          <TextField
            name="reasonText"
            label={t('reason.text')}
            hint={t('reason.textHint', { limit: REASON_TEXT_LIMIT })}
            width="lg"
            maxLength={REASON_TEXT_LIMIT}
            defaultValue={reasonText}
            error={errors('reasonText')}
          />
        </div>
      </RadioGroup>
    </div>
  )
}

/** The reason as it will be sent: in its own words where it is another one. */
export function CorrectionReasonFacts({ reason, reasonText }: Omit<CorrectionReasonFieldsProps, 'errors'>) {
  const t = useTranslations('wizard')
  const words = useTranslations('details.reasons')
  if (!reason) return null
  return (
    <div className="block-end">
      <KeyValues rows={[{ label: t('reason.title'), value: reason === 'other' ? reasonText : words(reason) }]} />
    </div>
  )
}
