import { useTranslations } from 'next-intl'
import { cancellationReasons, REASON_TEXT_LIMIT } from '@/lib/domain/wage-declaration/version.ts'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'

export interface ReasonFieldsProps {
  /** What was chosen and typed, when the form comes back. */
  entered?: { reason: string; reasonText?: string } | undefined
  errors?: { reason?: string | undefined; reasonText?: string | undefined }
}

/** Why data are cancelled, one or many. */
export function ReasonFields({ entered, errors = {} }: ReasonFieldsProps) {
  const t = useTranslations('details.remove')
  const reasons = useTranslations('details.reasons')
  return (
    <>
      <RadioGroup
        name="reason"
        label={t('reason')}
        error={errors.reason}
        defaultValue={entered?.reason}
        choices={cancellationReasons.map((value) => ({ value, label: reasons(value) }))}
      />
      <TextField
        name="reasonText"
        label={t('reasonText')}
        hint={t('reasonTextHint')}
        error={errors.reasonText}
        defaultValue={entered?.reasonText}
        isOptional
        width="lg"
        maxLength={REASON_TEXT_LIMIT}
      />
    </>
  )
}
