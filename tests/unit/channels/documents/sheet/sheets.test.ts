import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { presentSheetCsv } from '@/lib/channels/documents/sheet/present-sheet-csv.ts'
import { presentSheetJson } from '@/lib/channels/documents/sheet/present-sheet-json.ts'
import { presentSheetPdf } from '@/lib/channels/documents/sheet/present-sheet-pdf.ts'
import { presentSheetXlsx } from '@/lib/channels/documents/sheet/present-sheet-xlsx.ts'
import type { Sheet, SheetValue } from '@/lib/channels/documents/sheet/sheet.ts'

const rows: SheetValue[][] = [
  ['=HYPERLINK("x")', '2025-03-01', 100_050, 3],
  ['Ł & <b> \u0001"', '1900-03-01', -5, null],
]

const aSheet = (chunks: readonly SheetValue[][][] = [rows]): Sheet => ({
  title: 'Flexi [2025]',
  language: 'fr',
  madeAt: new Date('2025-03-02T10:00:00Z'),
  columns: [
    { key: 'name', label: 'Nom', kind: 'text', paperWidth: '*' },
    { key: 'date', label: 'Le', kind: 'day', paperWidth: 60 },
    { key: 'cents', label: 'Montant', kind: 'amount', paperWidth: 60 },
    { key: 'count', label: 'Nombre', kind: 'count' },
  ],
  async *chunks() {
    yield* chunks
  },
})

async function collect(pieces: AsyncGenerator<string | Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(typeof piece === 'string' ? Buffer.from(piece) : piece)
  return Buffer.concat(all)
}

describe('a table as a file', () => {
  it('as CSV has no cell that a spreadsheet would calculate', async () => {
    const text = (await collect(presentSheetCsv(aSheet()))).toString()
    expect(text).toBe(
      '\ufeffNom;Le;Montant;Nombre\r\n"\'=HYPERLINK(""x"")";2025-03-01;1000,50;3\r\n"Ł & <b> \u0001""";1900-03-01;-0,05;\r\n',
    )
  })

  it('as XLSX has texts, days as days and amounts as numbers, and no formula', async () => {
    const files = unzipSync(await collect(presentSheetXlsx(aSheet())))
    const body = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(body).toContain(
      '<row r="2"><c s="0" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;x&quot;)</t></is></c><c s="1"><v>45717</v></c><c s="2"><v>1000.50</v></c><c s="0"><v>3</v></c></row>',
    )
    expect(body).toContain(
      'Ł &amp; &lt;b&gt; &quot;</t></is></c><c s="1"><v>61</v></c><c s="2"><v>-0.05</v></c><c/></row>',
    )
    expect(body).not.toContain('<f>')
    expect(strFromU8(files['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="Flexi  2025 "')
  })

  it('as XLSX numbers its rows on over the pieces they come in', async () => {
    const files = unzipSync(await collect(presentSheetXlsx(aSheet([rows, [], rows]))))
    const body = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect([...body.matchAll(/<row r="(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3', '4', '5'])
  })

  it.each([
    [[], []],
    [[rows], ['=HYPERLINK("x")', 'Ł & <b> \u0001"']],
    [
      [[], rows, rows],
      ['=HYPERLINK("x")', 'Ł & <b> \u0001"', '=HYPERLINK("x")', 'Ł & <b> \u0001"'],
    ],
  ])('as JSON is one array of objects, however many pieces it came in', async (chunks, names) => {
    const { rows: found, madeAt } = JSON.parse((await collect(presentSheetJson(aSheet(chunks)))).toString())
    expect(found.map(({ name }: { name: string }) => name)).toEqual(names)
    expect(madeAt).toBe('2025-03-02T10:00:00.000Z')
    expect(found[0]?.cents).toBe(names.length > 0 ? 100_050 : undefined)
  })

  it('as PDF stops after five hundred rows', async () => {
    const many = Array.from({ length: 501 }, () => rows[0] as SheetValue[])
    const [whole, cut] = [await presentSheetPdf(aSheet([many.slice(1)])), await presentSheetPdf(aSheet([many, many]))]
    expect(Buffer.from(whole).subarray(0, 5).toString()).toBe('%PDF-')
    expect(Math.abs(cut.length - whole.length)).toBeLessThan(2000)
  })
})
