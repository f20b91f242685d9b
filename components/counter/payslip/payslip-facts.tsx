import { useTranslations } from 'next-intl'
import type { EuroCents } from '@/lib/domain/euro-cents.ts'
import type { DateRange } from '@/lib/domain/local-date.ts'
import type { Channel, VersionKind, VersionStatus } from '@/lib/domain/wage-declaration/version.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDateRange, formatDay } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { KeyValues } from '../../ui/key-values.tsx'
import { StatusChip } from '../../ui/status-chip.tsx'

interface PayslipFactsProps {
  payslip: {
    employerName: string
    calculationPeriod: DateRange
    payslipReference: string | null
    totalCents: EuroCents
    versions: readonly {
      number: number
      kind: VersionKind
      status: VersionStatus
      totalCents: EuroCents
      channel: Channel
      receivedAt: Date
    }[]
  }
  language: Language
}

/** One payslip with everything that was sent about it, newest first. */
export function PayslipFacts({ payslip, language }: PayslipFactsProps) {
  const t = useTranslations('counter')
  const { employerName, calculationPeriod, payslipReference, totalCents, versions } = payslip
  return (
    <>
      <KeyValues
        rows={[
          { label: t('employer'), value: employerName },
          { label: t('calculationPeriod'), value: formatDateRange(calculationPeriod) },
          { label: t('reference'), value: payslipReference ?? t('noReference') },
          { label: t('amount'), value: formatAmount(totalCents, language) },
        ]}
      />
      <h2>{t('versions')}</h2>
      <ol className="hist" reversed>
        {versions.map(({ number, kind, status, totalCents: cents, channel, receivedAt }) => (
          <li key={number}>
            <strong>
              {t('versionLine', { number, kind: t(`kind.${kind}`), amount: formatAmount(cents, language) })}
            </strong>
            <p className="small">{t('received', { channel: t(`channel.${channel}`), date: formatDay(receivedAt) })}</p>
            {status === 'processing' && <StatusChip look="processing">{t('inProcessing')}</StatusChip>}
          </li>
        ))}
      </ol>
    </>
  )
}
