import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { EuroCents } from '@/lib/domain/euro-cents.ts'
import type { DateRange } from '@/lib/domain/local-date.ts'
import { cancellationReasons, REASON_TEXT_LIMIT } from '@/lib/domain/wage-declaration/version.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import { RadioGroup } from '../ui/fields/radio-group.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { KeyValues } from '../ui/key-values.tsx'

export interface DeletedFacts {
  workerName: string
  calculationPeriod: DateRange
  payslipReference: string | undefined
  totalCents: EuroCents
}

export interface DeleteFormProps {
  facts: DeletedFacts
  language: Language
  declarationId: string
  basedOnVersionId: string
  /** What was chosen, when the form comes back. */
  entered?: { reason: string }
  errors?: { reason?: string | undefined; reasonText?: string | undefined }
  action: (form: FormData) => Promise<void>
  /** The safe way out, first and by default. */
  keep: ReactNode
}

/** What exactly is deleted, why, and the two ways on (manual: « Êtes-vous sûr ? »). */
export function DeleteForm({ facts, language, errors = {}, entered, keep, ...form }: DeleteFormProps) {
  const t = useTranslations('details.remove')
  const reasons = useTranslations('details.reasons')
  return (
    <>
      <p>{t('warning')}</p>
      <div className="deleted">
        <DeletedFactsList facts={facts} language={language} />
      </div>
      <p className="small muted">{t('afterwards')}</p>
      <form action={form.action} noValidate>
        <input type="hidden" name="declarationId" value={form.declarationId} />
        <input type="hidden" name="basedOnVersionId" value={form.basedOnVersionId} />
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
          isOptional
          width="lg"
          maxLength={REASON_TEXT_LIMIT}
        />
        <div className="bar">
          {keep}
          <Button look="danger" icon="trash-2">
            {t('confirm')}
          </Button>
        </div>
      </form>
    </>
  )
}

function DeletedFactsList({ facts, language }: { facts: DeletedFacts; language: Language }) {
  const t = useTranslations('details.remove')
  const labels = useTranslations('details.declarations')
  return (
    <KeyValues
      rows={[
        { label: t('worker'), value: facts.workerName },
        { label: labels('calculationPeriod'), value: formatDateRange(facts.calculationPeriod) },
        { label: labels('reference'), value: facts.payslipReference ?? labels('noReference') },
        { label: labels('amount'), value: formatAmount(facts.totalCents, language) },
        { label: t('effect'), value: formatAmount(-facts.totalCents, language) },
      ]}
    />
  )
}
