import { join } from 'node:path'
import PDFDocument from 'pdfkit'

/** A4 in points, with a margin that survives a hole punch. */
const MARGIN = 50
/** Whole, not cut to the letters of Western Europe as for the browser: names of people and enterprises come from everywhere. */
const fonts = join(process.cwd(), 'node_modules/@expo-google-fonts/ibm-plex-sans')
const regular = join(fonts, '400Regular/IBMPlexSans_400Regular.ttf')
const semibold = join(fonts, '600SemiBold/IBMPlexSans_600SemiBold.ttf')
const size = { title: 20, heading: 12, text: 9.5, small: 8 }
const ink = '#1b1f24'
const line = '#b9c0c8'
/** The library knows it, its types do not yet. */
const accessible = 'PDF/UA' as unknown as PDFKit.Mixins.PDFSubsets

export interface PdfTable {
  /** Widths in points, or `*` for what is left. */
  columns: readonly { label: string; width: number | '*'; isAmount?: boolean }[]
  rows: readonly (readonly string[])[]
}

type Part = { kind: 'title' | 'heading' | 'text' | 'small'; text: string } | { kind: 'table'; table: PdfTable }

const styles = {
  title: { structure: 'H1', font: 'bold', size: size.title, after: 0.3 },
  heading: { structure: 'H2', font: 'bold', size: size.heading, after: 0.3 },
  text: { structure: 'P', font: 'text', size: size.text, after: 0.6 },
  small: { structure: 'P', font: 'text', size: size.small, after: 0.4 },
} as const

/**
 * A document that a screen reader can follow: PDF 1.7, tagged after PDF/UA, language and title set, fonts embedded.
 * @param language as in BCP 47
 */
export function makePdf(
  head: { title: string; language: string; madeAt: Date },
  parts: readonly Part[],
): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: accessible,
    tagged: true,
    displayTitle: true,
    lang: head.language,
    info: { Title: head.title, Creator: 'Flexi at work', CreationDate: head.madeAt, ModDate: head.madeAt },
    font: regular,
  })
  const made = collect(pdf)
  pdf.registerFont('text', regular)
  pdf.registerFont('bold', semibold)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  for (const part of parts) {
    if (part.kind === 'table') addTable(pdf, root, part.table)
    else addText(pdf, root, part)
  }
  root.end()
  pdf.end()
  return made
}

type Structure = ReturnType<PDFKit.PDFDocument['struct']>

function addText(
  pdf: PDFKit.PDFDocument,
  root: Structure,
  { kind, text }: { kind: keyof typeof styles; text: string },
) {
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

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    pdf.on('error', reject)
  })
}
