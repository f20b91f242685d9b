import { describe, expect, it } from 'vitest'
import { readSheet } from '@/lib/channels/import/read-sheet.ts'
import { UnreadableSheet } from '@/lib/channels/import/sheet-refusal.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { aWorkbook, aZip, type WorkbookParts } from '../../../factories/zip.ts'

const read = (zip: Buffer, language: Language = 'fr') => readSheet({ content: zip, language, fileName: 'a.xlsx' })

function refusalOf(zip: Buffer): string {
  try {
    read(zip)
    return 'it was read'
  } catch (failure) {
    if (!(failure instanceof UnreadableSheet)) throw failure
    return failure.refusal
  }
}

const titles = ['NISS', 'Date de calcul', 'Salaire brut', 'Référence']
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`
const titleRow = `<row r="1">${titles.map(inline).join('')}</row>`
const dates =
  '<numFmts><numFmt numFmtId="164" formatCode="[$-80C]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0.00\\ &quot;dm&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'

/** Cells of the second row as they would be typed. */
function cellsOf(row: string, { language, ...parts }: Partial<WorkbookParts> & { language?: Language } = {}) {
  const sheet = read(aWorkbook({ rows: `${titleRow}<row r="2">${row}</row>`, styles: dates, ...parts }), language)
  return sheet.rows[0]?.cells
}

describe('a workbook', () => {
  it('gives texts, whether shared or not, numbers and dates as what they are', () => {
    const strings =
      '<si><t>91.11.24-999.75</t></si><si><r><t>dé</t></r><r><t xml:space="preserve">c 12</t></r><rPh><t>x</t></rPh></si>'
    const row =
      '<c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>45659</v></c><c r="C2" s="3"><v>1234.5</v></c><c r="D2" t="s"><v>1</v></c>'
    expect(cellsOf(row, { strings })).toEqual(['91.11.24-999.75', '02/01/2025', '1234,5', 'déc 12'])
    expect(cellsOf(row, { strings, language: 'en' })?.[2]).toBe('1234.5')
  })

  it('gives the last value of a formula, and the name of its error', () => {
    const row =
      '<c r="A2"><v>91112499975</v></c><c r="B2" s="2"><f>TODAY()</f><v>45659</v></c><c r="C2"><f>0.1+0.2</f><v>0.30000000000000004</v></c><c r="D2" t="e"><f>A9</f><v>#REF!</v></c>'
    expect(cellsOf(row)).toEqual(['91112499975', '02/01/2025', '0,3', '#REF!'])
  })

  it('guesses nothing: a number in a column of dates stays a number, and more than two decimals stay', () => {
    expect(cellsOf('<c r="B2"><v>45659</v></c><c r="C2"><v>1000.125</v></c>')).toEqual(['', '45659', '1000,125', ''])
  })

  it('counts from 1904 when it says so', () => {
    const row = '<c r="A2"><v>1</v></c><c r="B2" s="1"><v>44197</v></c>'
    expect(cellsOf(row, { workbook: '<workbookPr date1904="1"/>' })?.[1]).toBe('02/01/2025')
  })

  it('leaves holes where cells and rows are missing, and keeps the numbers of the rows', () => {
    const rows = `${titleRow}<row r="7"><c r="A7"><v>5</v></c><c r="D7"><v>6</v></c></row><row><c><v>7</v></c></row>`
    expect(read(aWorkbook({ rows })).rows).toEqual([
      { number: 7, cells: ['5', '', '', '6'] },
      { number: 8, cells: ['7', '', '', ''] },
    ])
  })
})

const big = Buffer.alloc(400_000_000, '<')
const hostile: [name: string, refusal: string, make: () => Buffer][] = [
  ['a bomb of 400 kB that unpacks to 400 MB', 'bomb', () => aZip([{ name: 'xl/workbook.xml', content: big }])],
  [
    'a bomb that says it is small',
    'broken',
    () =>
      aZip([
        { name: 'xl/workbook.xml', content: Buffer.alloc(50_000_000), claimedBytes: 1000 },
        { name: 'xl/_rels/workbook.xml.rels', content: Buffer.from('x') },
      ]),
  ],
  [
    'ten thousand parts',
    'bomb',
    () => aZip(Array.from({ length: 10_000 }, (_, each) => ({ name: `a${each}`, content: Buffer.from('x') }))),
  ],
  [
    'many parts that are large together',
    'bomb',
    () => aZip(Array.from({ length: 40 }, (_, each) => ({ name: `a${each}`, content: Buffer.alloc(900_000) }))),
  ],
  [
    'parts that lie on one another',
    'broken',
    () =>
      aZip(
        [0, 0, 0].map((claimedOffset, each) => ({
          name: `a${each}`,
          content: Buffer.alloc(500_000, 'ab'),
          claimedOffset,
        })),
      ),
  ],
  ['two parts of one name', 'broken', () => aZip(['a', 'a'].map((name) => ({ name, content: Buffer.from('x') })))],
  ['a password', 'encrypted', () => aZip([{ name: 'xl/workbook.xml', content: Buffer.from('x'), isEncrypted: true }])],
  [
    'a wrong checksum',
    'broken',
    () =>
      aZip(
        ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((name) => ({
          name,
          content: Buffer.from('<a/>'),
          claimedCrc: 1,
        })),
      ),
  ],
  ['no end', 'broken', () => aWorkbook({ rows: titleRow }).subarray(0, 900)],
  ['more parts in its directory than there are', 'broken', () => aZip([{ name: 'a', content: Buffer.from('x') }], 3)],
  [
    'text documents instead of sheets',
    'notASheet',
    () => aZip([{ name: 'word/document.xml', content: Buffer.from('<a/>') }]),
  ],
  ['a path out of its folder', 'notASheet', () => aZip([{ name: '../../etc/passwd', content: Buffer.from('x') }])],
  [
    'a document type with entities',
    'broken',
    () =>
      aZip([
        {
          name: 'xl/workbook.xml',
          content: Buffer.from('<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>'),
        },
        { name: 'xl/_rels/workbook.xml.rels', content: Buffer.from('<a/>') },
      ]),
  ],
  ['tags that do not end', 'broken', () => aWorkbook({ rows: '<row><c>' })],
  [
    'bytes that are no UTF-8',
    'broken',
    () =>
      aWorkbook({ rows: titleRow, others: [] }).subarray(0) &&
      aZip(
        ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((name) => ({
          name,
          content: Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe]),
        })),
      ),
  ],
  [
    'a column of a million',
    'tooManyColumns',
    () => aWorkbook({ rows: `${titleRow}<row r="2"><c r="XFD2"><v>1</v></c></row>` }),
  ],
  [
    'fifty thousand rows',
    'tooManyRows',
    () =>
      aWorkbook({
        rows:
          titleRow + Array.from({ length: 50_000 }, (_, each) => `<row><c><v>${each * 7919}</v></c></row>`).join(''),
      }),
  ],
  ['half a million shared texts', 'bomb', () => aWorkbook({ rows: titleRow, strings: '<si/>'.repeat(500_000) })],
]

describe('a hostile workbook', () => {
  it.each(hostile)('with %s is refused as %s', (_, refusal, make) => {
    expect(refusalOf(make())).toBe(refusal)
  })

  it('of an old format, or encrypted as a whole, is told apart', () => {
    expect(refusalOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('oldFormat')
    expect(refusalOf(Buffer.from('%PDF-1.7'))).toBe('notASheet')
  })
})
