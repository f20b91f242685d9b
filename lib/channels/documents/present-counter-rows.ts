import type { Counter } from '../../domain/counter/counter.ts'
import { formatPlainAmount } from '../../i18n/format-amount.ts'
import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'

type Presented = Pick<Counter, 'lines' | 'processing' | 'withdrawn'>

/** Every payslip of a year as a row of words: accepted, in processing, withdrawn, in this order. */
export function presentCounterRows({ lines, processing, withdrawn }: Presented, language: Language): string[][] {
  const t = createTranslator(language, 'counter')
  const rows = [
    ...lines.map((line) => ({ ...line, state: t(`count.${line.count}`), version: line.versionNumber })),
    ...processing.map((line) => ({ ...line, state: t('count.processing'), version: line.versionNumber })),
    ...withdrawn.map((line) => ({ ...line, state: t('count.withdrawn'), version: line.versionNumber })),
  ]
  return rows.map((row) => [
    row.employerName,
    row.calculationPeriod.startDate,
    row.calculationPeriod.endDate,
    row.payslipReference ?? '',
    formatPlainAmount(row.amountCents, language),
    row.state,
    t(`channel.${row.channel}`),
    String(row.version),
    row.receivedAt.toISOString(),
  ])
}
