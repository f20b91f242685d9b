import { useLocale, useTranslations } from 'next-intl'
import { type DatedValue, parseCalendarDay } from '@/lib/domain/legal-parameters/dated-value.ts'
import type { ParameterUnit } from '@/lib/domain/legal-parameters/definitions.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { formatDecimal, formatExactAmount } from '@/lib/i18n/format-decimal.ts'
import type { Language } from '@/lib/i18n/languages.ts'

/** A value as it is dated: without a number it says whether there is no limit, or none is known yet. */
type WrittenValue = Pick<DatedValue, 'value' | 'confidence'>

/** Writes values of parameters in their units, in the language of the page. */
export function useValueText(): (value: WrittenValue, unit: ParameterUnit) => string {
  const t = useTranslations('parameters')
  const write = useNumberText()
  return ({ value, confidence }, unit) =>
    value === null ? t(confidence === 'notFound' ? 'value.unknown' : 'value.none') : write(value, unit)
}

function useNumberText(): (value: number, unit: ParameterUnit) => string {
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
  value: WrittenValue | null
  unit: ParameterUnit
}

/** A value with its unit, or the words for having none. */
export function ParameterValue({ value, unit }: ParameterValueProps) {
  const t = useTranslations('parameters')
  const write = useValueText()
  if (value === null) return <span className="muted">{t('value.nothing')}</span>
  return <span className={value.value === null ? 'muted' : 'num nw'}>{write(value, unit)}</span>
}
