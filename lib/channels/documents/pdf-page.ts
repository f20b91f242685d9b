import { join } from 'node:path'
import PDFDocument from 'pdfkit'

/** A4 in points, with a margin that survives a hole punch. */
const MARGIN = 50
/** Whole, not cut to the letters of Western Europe as for the browser: names of people and enterprises come from everywhere. */
const fonts = join(process.cwd(), 'node_modules/@expo-google-fonts/ibm-plex-sans')
const regular = join(fonts, '400Regular/IBMPlexSans_400Regular.ttf')
const semibold = join(fonts, '600SemiBold/IBMPlexSans_600SemiBold.ttf')
const size = { title: 20, heading: 12, subheading: 10, text: 9.5, small: 8 }
/** Of the labels beside facts. */
const LABEL_WIDTH = 150
const ink = '#1b1f24'
const line = '#b9c0c8'
/** The library knows it, its types do not yet. */
const accessible = 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets

export interface PdfTable {
  /** Widths in points, or `*` for what is left. */
  columns: readonly { label: string; width: number | '*'; isAmount?: boolean }[]
  rows: readonly (readonly string[])[]
}

type TextKind = 'title' | 'heading' | 'subheading' | 'text' | 'small'

export type PdfPart =
  | { kind: TextKind; text: string }
  | { kind: 'table'; table: PdfTable }
  | { kind: 'facts'; facts: readonly { label: string; value: string }[] }

export interface PdfHead {
  title: string
  /** As in BCP 47. */
  language: string
  madeAt: Date
  /** What the file says of itself to programs, among its properties. */
  receipt?: string
}

const styles = {
  title: { structure: 'H1', font: 'bold', size: size.title, after: 0.3 },
  heading: { structure: 'H2', font: 'bold', size: size.heading, after: 0.3 },
  subheading: { structure: 'H3', font: 'bold', size: size.subheading, after: 0.1 },
  text: { structure: 'P', font: 'text', size: size.text, after: 0.6 },
  small: { structure: 'P', font: 'text', size: size.small, after: 0.4 },
} as const

/** A document that a screen reader can follow: PDF 1.7, tagged after PDF/UA, language and title set, fonts embedded. */
export function makePdf(head: PdfHead, parts: readonly PdfPart[]): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: accessible,
    tagged: true,
    displayTitle: true,
    lang: head.language,
    info: {
      Title: head.title,
      Creator: 'Flexi at work',
      CreationDate: head.madeAt,
      ModDate: head.madeAt,
      ...(head.receipt && { Receipt: head.receipt }),
    },
    font: regular,
  })
  const made = collect(pdf)
  pdf.registerFont('text', regular)
  pdf.registerFont('bold', semibold)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const part of parts) {
    if (part.kind === 'table') addTable(pdf, root, part.table)
    else if (part.kind === 'facts') addFacts(pdf, root, part.facts)
    else addText(pdf, root, part)
  }
  root.end()
  pdf.end()
  return made
}

type Structure = ReturnType<PDFKit.PDFDocument['struct']>

function addText(pdf: PDFKit.PDFDocument, root: Structure, { kind, text }: { kind: TextKind; text: string }) {
  const { structure, font, size: points, after } = styles[kind]
  pdf.font(font).fontSize(points).fillColor(ink)
  pdf.text(text, MARGIN, undefined, {
    structParent: root,
    structType: structure,
  } as PDFKit.Mixins.TextOptions)
  pdf.moveDown(after)
}

function addTable(pdf: PDFKit.PDFDocument, root: Structure, { columns, rows }: PdfTable) {
  pdf.font('text').fontSize(size.text).fillColor(ink)
  const table = pdf.table({
    columnStyles: columns.map(({ width }) => width),
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: line, padding: [3, 4, 3, 0] },
    structParent: root,
  } as PDFKit.Mixins.TableOptions)
  const alignOf = (place: number) => ({ x: columns[place]?.isAmount ? 'right' : 'left', y: 'top' }) as const
  table.row(
    columns.map(({ label }, place) => ({
      type: 'TH',
      scope: 'Column',
      text: label,
      font: { src: 'bold' },
      align: alignOf(place),
    })),
  )
  for (const row of rows) table.row(row.map((text, place) => ({ text, align: alignOf(place) })))
  table.end()
  pdf.moveDown(1)
}

/** Label and value side by side; a table of two columns whose first one names the row. */
function addFacts(pdf: PDFKit.PDFDocument, root: Structure, facts: readonly { label: string; value: string }[]) {
  pdf.font('text').fontSize(size.text).fillColor(ink)
  const table = pdf.table({
    columnStyles: [LABEL_WIDTH, '*'],
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: line, padding: [3, 4, 3, 0] },
    structParent: root,
  } as PDFKit.Mixins.TableOptions)
  for (const { label, value } of facts) {
    const head = { type: 'TH', scope: 'Row', text: label, font: { src: 'bold' } } as const
    table.row([head, { text: value }])
  }
  table.end()
  pdf.moveDown(1)
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
}
