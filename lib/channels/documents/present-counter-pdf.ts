import type { Counter } from '../../domain/counter/counter.ts'
import { formatAmount, formatPercent } from '../../i18n/format-amount.ts'
import { formatDateRange, formatMoment } from '../../i18n/format-date.ts'
import { type Language, numberTags } from '../../i18n/languages.ts'
import { createTranslator, type Translate } from '../../i18n/translator.ts'
import { makePdf, type PdfTable } from './pdf-page.ts'

interface Visit {
  language: Language
  now: Date
  /** « Prénom Nom » of the worker whose counter it is. */
  name: string
}

/** The counter of a year on paper, for a bank, a tax file or a drawer: the figures first, then every payslip. */
export function presentCounterPdf(counter: Counter, { language, now, name }: Visit): Promise<Uint8Array<ArrayBuffer>> {
  const t = createTranslator(language, 'counter')
  const title = t('pageTitle', { year: String(counter.year) })
  return makePdf({ title: `${title} – ${name}`, language: numberTags[language], madeAt: now }, [
    { kind: 'title', text: title },
    { kind: 'text', text: `${name}\n${t('asOf')} ${formatMoment(now)}` },
    { kind: 'table', table: factsOf(counter, t, language) },
    { kind: 'heading', text: t('payslipsTitle') },
    { kind: 'table', table: payslipsOf(counter, t, language) },
    { kind: 'small', text: t('statement.source') },
  ])
}

function factsOf(counter: Counter, t: Translate, language: Language): PdfTable {
  const amount = (cents: number) => formatAmount(cents, language)
  const { limit, countedCents, remainingCents, overCents, permille, processingCents, apartCents } = counter
  const rows: [string, string][] = [[t('statement.accepted'), amount(counter.totalCents)]]
  if (apartCents > 0) rows.push([t('statement.counted'), amount(countedCents)])
  if ('limitCents' in limit) {
    rows.push([t(`statement.limit.${limit.kind}`), amount(limit.limitCents)])
    rows.push(
      overCents > 0
        ? [t(`over.${limit.kind}`), amount(overCents)]
        : [t(`remaining.${limit.kind}`), amount(remainingCents ?? 0)],
    )
    rows.push([t(`share.${limit.kind}`), formatPercent(permille ?? 0, language)])
  } else rows.push([t('statement.limit.ceiling'), noLimitWords(counter, t)])
  if (processingCents > 0) rows.push([t('inProcessingTitle'), amount(processingCents)])
  return {
    columns: [
      { label: t('statement.fact'), width: '*' },
      { label: t('amount'), width: 220, isAmount: true },
    ],
    rows,
  }
}

function noLimitWords({ limit, year }: Counter, t: Translate): string {
  if (limit.kind === 'none') return t(`noLimit.${limit.because}.title`, { year: String(year) })
  return limit.kind === 'notKnownYet' ? t(`noLimit.${limit.of}.title`, { year: String(year) }) : ''
}

function payslipsOf({ lines, totalCents }: Counter, t: Translate, language: Language): PdfTable {
  const rows = lines.map((line) => [
    line.employerName,
    formatDateRange(line.calculationPeriod),
    line.payslipReference ?? t('noReference'),
    t(`count.${line.count}`),
    formatAmount(line.amountCents, language),
  ])
  const total = [t('totalOf', { count: lines.length }), '', '', '', formatAmount(totalCents, language)]
  return {
    columns: [
      { label: t('employer'), width: '*' },
      { label: t('calculationPeriod'), width: 125 },
      { label: t('reference'), width: 75 },
      { label: t('counts'), width: 95 },
      { label: t('amount'), width: 75, isAmount: true },
    ],
    rows: [...rows, total],
  }
}
