import { escapeXml } from '../../batch/xml.ts'
import type { Sheet, SheetColumn, SheetValue } from './sheet.ts'

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Places in `cellXfs` below. */
const styleOf: Record<SheetColumn['kind'], number> = { text: 0, moment: 0, count: 0, day: 1, amount: 2 }
const BOLD = 3
/** In widths of a digit. */
const widthOf: Record<SheetColumn['kind'], number> = { text: 20, moment: 26, count: 11, day: 12, amount: 14 }
/** A sheet's name has 31 signs at most, none of these. */
const notInNames = /[\\/?*[\]:]/g

/** Everything but the rows. */
export function fixedParts({ title }: Sheet): Record<string, string> {
  const name = escapeXml(title.replace(notInNames, ' ').slice(0, 31))
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    // 14 is a day and 4 an amount with two decimals, each as the reader's own settings write them.
    'xl/styles.xml': `${XML}<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`,
  }
}

/** The columns' widths and their heads, which stay in sight. */
export function bodyStart({ columns }: Sheet): string {
  const widths = columns.map(
    ({ kind }, place) => `<col min="${place + 1}" max="${place + 1}" width="${widthOf[kind]}" customWidth="1"/>`,
  )
  const heads = columns.map(({ label }) => presentText(label, BOLD))
  return `${XML}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData><row r="1">${heads.join('')}</row>`
}

export const bodyEnd = '</sheetData></worksheet>'

export function presentSheetRow(row: readonly SheetValue[], number: number, { columns }: Sheet): string {
  return `<row r="${number}">${columns.map((column, place) => presentCell(row[place] ?? null, column)).join('')}</row>`
}

function presentCell(value: SheetValue, { kind }: SheetColumn): string {
  const style = styleOf[kind]
  if (value === null || value === '') return '<c/>'
  if (kind === 'day') return `<c s="${style}"><v>${computeSerialDay(String(value))}</v></c>`
  if (kind === 'amount') return `<c s="${style}"><v>${(Number(value) / 100).toFixed(2)}</v></c>`
  if (kind === 'count') return `<c s="${style}"><v>${Number(value)}</v></c>`
  return presentText(String(value), style)
}

const presentText = (text: string, style: number) =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`

/** Days since 30 December 1899, as spreadsheets count them. */
function computeSerialDay(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000
}
