import { useTranslations } from 'next-intl'
import type { Confidence } from '@/lib/domain/legal-parameters/dated-value.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'

/** A reference is quoted in the language in which the project wrote it down. */
export function LegalReference({ children }: { children: string }) {
  return <span lang="fr">{children}</span>
}

export function ConfidenceText({ confidence }: { confidence: Confidence }) {
  const t = useTranslations('parameters')
  return <>{t(`confidence.${confidence}`)}</>
}

export interface ValidityTextProps {
  startDate: string
  endDate: string | null
}

/** From one day to another; what is open says so. */
export function ValidityText({ startDate, endDate }: ValidityTextProps) {
  const t = useTranslations('parameters')
  const first = <time dateTime={startDate}>{formatDate(startDate)}</time>
  if (endDate === null) return <span className="nw">{t.rich('openRange', { date: () => first })}</span>
  return (
    <span>
      <span className="nw">
        {first}
        {dash}
      </span>{' '}
      <time className="nw" dateTime={endDate}>
        {formatDate(endDate)}
      </time>
    </span>
  )
}

const dash = '\u00a0–'
