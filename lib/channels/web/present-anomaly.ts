import { type Anomaly, computeField } from '../../domain/anomaly.ts'
import { formatAmount } from '../../i18n/format-amount.ts'
import { formatDate } from '../../i18n/format-date.ts'
import type { Language } from '../../i18n/languages.ts'

/** Values for the message `anomalies.<code>`: days and amounts in the reader's form, and the field's name to choose words by. */
export function presentAnomalyValues(anomaly: Anomaly, language: Language): Record<string, string | number> {
  const values = Object.entries(anomaly.parameters ?? {}).map(([name, value]) => [
    name,
    presentValue(name, value, language),
  ])
  return { ...Object.fromEntries(values), field: computeField(anomaly.path) }
}

function presentValue(name: string, value: string | number, language: Language): string | number {
  if (name.endsWith('Date') && typeof value === 'string') return formatDate(value)
  if (name.endsWith('Cents') && typeof value === 'number') return formatAmount(value, language)
  return value
}
