import { useTranslations } from 'next-intl'
import type { AttestedAmount } from '@/lib/domain/counter/attestation.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDate, formatMoment, formatPlainDate } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Facts } from '../../ui/key-values.tsx'

/** All that the holder of a code learns: an amount and its day. */
export function AttestedAmountView({ attested, language }: { attested: AttestedAmount; language: Language }) {
  const t = useTranslations('attestation')
  const { remainingCents, asOfDate, expiresAt } = attested
  return (
    <div className="cnt-hero" role="status">
      <p className="fig">
        {formatAmount(remainingCents, language)}
        <small>{t('read.against', { date: formatPlainDate(asOfDate, language) })}</small>
      </p>
      <Facts
        rows={[
          { label: t('asOf'), value: <time dateTime={asOfDate}>{formatDate(asOfDate)}</time> },
          { label: t('expiresAt'), value: formatMoment(expiresAt) },
        ]}
      />
    </div>
  )
}
