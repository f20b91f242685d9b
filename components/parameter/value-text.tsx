import { useLocale, useTranslations } from 'next-intl'
import { type DatedValue, parseCalendarDay } from '@/lib/domain/legal-parameters/dated-value.ts'
import type { ParameterUnit } from '@/lib/domain/legal-parameters/definitions.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { formatDecimal, formatExactAmount } from '@/lib/i18n/format-decimal.ts'
import type { Language } from '@/lib/i18n/languages.ts'

/** Writes values of parameters in their units, in the language of the page. */
export function useValueText(): (value: number, unit: ParameterUnit) => string {
  const t = useTranslations('parameters')
  const language = useLocale() as Language
  return (value, unit) => t(`units.${unit}`, { amount: toAmount(value, unit, language), count: value })
}

function toAmount(value: number, unit: ParameterUnit, language: Language): string {
  if (unit === 'calendarDay') return formatDate(parseCalendarDay(value))
  return unit.startsWith('euroCents') ? formatExactAmount(value, language) : formatDecimal(value, language)
}

export interface ParameterValueProps {
  /** Null: nothing is recorded for that day. */
  value: Pick<DatedValue, 'value' | 'confidence'> | null
  unit: ParameterUnit
}

/** A value with its unit; what has none says whether it is unlimited or not known yet. */
export function ParameterValue({ value, unit }: ParameterValueProps) {
  const t = useTranslations('parameters')
  const write = useValueText()
  if (value === null) return <span className="muted">{t('value.nothing')}</span>
  if (value.value !== null) return <span className="num nw">{write(value.value, unit)}</span>
  return <span className="muted">{t(value.confidence === 'notFound' ? 'value.unknown' : 'value.none')}</span>
}
