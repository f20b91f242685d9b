import type { ReferenceCategory } from '../../domain/legal-parameters/category-list.ts'
import type { DatedValue } from '../../domain/legal-parameters/dated-value.ts'
import { ruleCatalogue } from '../../domain/wage-declaration/rule-catalogue.ts'

export const referenceFiles = ['parameters', 'categories', 'rules'] as const
export type ReferenceFile = (typeof referenceFiles)[number]

export interface ReferenceContent {
  values: readonly DatedValue[]
  categories: readonly ReferenceCategory[]
}

interface PresentedFile {
  contentType: string
  body: string
}

type Line = Record<string, string | number | null>

const workerCodes = { blueCollar: '050', whiteCollar: '450' } as const

/** One file of the reference data, or null for a name that is none: `parameters.json`, `categories.csv`, `rules.json`. */
export function presentReferenceFile(fileName: string, content: ReferenceContent): PresentedFile | null {
  const [name, format] = fileName.split('.')
  const file = referenceFiles.find((each) => each === name)
  if (!file) return null
  if (format === 'json') {
    const body = `${JSON.stringify(listItems(file, content), null, 2)}\n`
    return { contentType: 'application/json; charset=utf-8', body }
  }
  if (format !== 'csv') return null
  return { contentType: 'text/csv; charset=utf-8', body: toCsv(listLines(file, content)) }
}

function listItems(file: ReferenceFile, { values, categories }: ReferenceContent): readonly object[] {
  if (file === 'parameters') return values
  return file === 'categories' ? categories : ruleCatalogue.map(({ number, codes }) => ({ number, codes }))
}

function listLines(file: ReferenceFile, { values, categories }: ReferenceContent): Line[] {
  if (file === 'parameters') return values.map((value) => ({ ...value }))
  return file === 'categories' ? categories.flatMap(toCategoryLines) : listRuleLines()
}

/** A line for each permission; a category without one has a line of its own. */
function toCategoryLines({ flexi, jointCommittees, ...category }: ReferenceCategory): Line[] {
  const facts = { ...category, jointCommittees: jointCommittees.join(' ') }
  const none = { workerCodes: '', flexiStartDate: null, flexiEndDate: null, confidence: '', legalReference: '' }
  if (flexi.length === 0) return [{ ...facts, ...none }]
  return flexi.map(({ workerTypes, startDate, endDate, confidence, legalReference }) => ({
    ...facts,
    workerCodes: workerTypes.map((type) => workerCodes[type]).join(' '),
    flexiStartDate: startDate,
    flexiEndDate: endDate,
    confidence,
    legalReference,
  }))
}

function listRuleLines(): Line[] {
  return ruleCatalogue.flatMap(({ number, codes }) =>
    codes.map(({ code, severities }) => ({ number, code, severities: severities.join(' ') })),
  )
}

/** For spreadsheets of Belgian offices: byte order mark, semicolons; text that would be a formula is kept a text. */
function toCsv(lines: readonly Line[]): string {
  const names = Object.keys(lines[0] ?? {})
  const rows = [names, ...lines.map((line) => names.map((name) => line[name] ?? ''))]
  return `\uFEFF${rows.map((row) => row.map(toCell).join(';')).join('\r\n')}\r\n`
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
