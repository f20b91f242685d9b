import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { EuroCents } from '@/lib/domain/euro-cents.ts'
import type { DateRange } from '@/lib/domain/local-date.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Button } from '../ui/button.tsx'
import { KeyValues } from '../ui/key-values.tsx'
import { ReasonFields, type ReasonFieldsProps } from './removal/reason-fields.tsx'

export interface DeletedFacts {
  workerName: string
  calculationPeriod: DateRange
  payslipReference: string | undefined
  totalCents: EuroCents
}

export interface DeleteFormProps extends ReasonFieldsProps {
  facts: DeletedFacts
  language: Language
  declarationId: string
  basedOnVersionId: string
  action: (form: FormData) => Promise<void>
  /** The safe way out, first and by default. */
  keep: ReactNode
}

/** What exactly is deleted, why, and the two ways on (manual: « Êtes-vous sûr ? »). */
export function DeleteForm({ facts, language, errors = {}, entered, keep, ...form }: DeleteFormProps) {
  const t = useTranslations('details.remove')
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
        <ReasonFields entered={entered} errors={errors} />
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
