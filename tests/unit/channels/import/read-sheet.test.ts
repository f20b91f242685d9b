import { describe, expect, it } from 'vitest'
import { readSheet } from '@/lib/channels/import/read-sheet.ts'
import { type SheetRefusal, UnreadableSheet } from '@/lib/channels/import/sheet-refusal.ts'
import type { Language } from '@/lib/i18n/languages.ts'

const read = (content: Uint8Array | string, language: Language = 'fr') =>
  readSheet({ content: Buffer.from(content), language, fileName: null })

function refusalOf(content: Uint8Array | string): { refusal: SheetRefusal; row: number | null } | string {
  try {
    read(content)
    return 'it was read'
  } catch (failure) {
    if (!(failure instanceof UnreadableSheet)) throw failure
    return { refusal: failure.refusal, row: failure.row }
  }
}

const cells = (content: Uint8Array | string, language?: Language) =>
  read(content, language).rows.map((row) => row.cells)
const isabelle = ['91.11.24-999.75', '1000,50']

describe('a text file', () => {
  it.each([
    ['semicolons', 'NISS;Salaire brut\r\n91.11.24-999.75;1000,50\r\n'],
    ['tabs', 'NISS\tSalaire brut\n91.11.24-999.75\t1000,50'],
    ['commas', 'NISS,Salaire brut\n91.11.24-999.75,"1000,50"'],
    ['a mark in front', '\ufeffNISS;Salaire brut\n91.11.24-999.75;1000,50'],
    ['a line that names the sign', 'sep=;\r\nNISS;Salaire brut\r\n91.11.24-999.75;1000,50'],
    ['line ends of old Macs', 'NISS;Salaire brut\r91.11.24-999.75;1000,50'],
    [
      'titles below a heading, columns in another order',
      'Décembre;;\n;;\nService;Brut;NISS\nBar;1000,50;91.11.24-999.75',
    ],
    ['titles in Dutch', 'INSZ;Brutoloon\n91.11.24-999.75;1000,50'],
    ['titles in German', 'ENSS;Bruttolohn\n91.11.24-999.75;1000,50'],
    ['titles in English, in capitals', 'NATIONAL NUMBER;GROSS WAGE\n91.11.24-999.75;1000,50'],
  ])('with %s is read', (_, text) => {
    const sheet = read(text)
    const at = (column: string) => sheet.columns.findIndex((each) => each.column === column)
    const [row] = sheet.rows
    expect([row?.cells[at('ssin')], row?.cells[at('grossWageCents')]]).toEqual(isabelle)
  })

  it('is UTF-8, UTF-16 with its mark, or what Excel writes here', () => {
    const text = 'NISS;Nom\n91.11.24-999.75;Zoë Müller'
    expect(cells(Buffer.from(text))).toEqual([['91.11.24-999.75', 'Zoë Müller']])
    expect(cells(Buffer.from(text, 'latin1'))).toEqual([['91.11.24-999.75', 'Zoë Müller']])
    expect(cells(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual([['91.11.24-999.75', 'Zoë Müller']])
  })

  it('keeps the numbers of its rows, leaves out empty ones and names the columns that mean nothing', () => {
    const sheet = read('NISS;Service;Salaire brut\n;;\n91.11.24-999.75;Bar;1000,50\n;Cuisine;\n')
    expect(sheet.rows).toEqual([{ number: 3, cells: isabelle }])
    expect(sheet.ignoredTitles).toEqual(['Service'])
  })

  it('takes the apostrophe away that keeps a spreadsheet from calculating', () => {
    expect(cells("NISS;Référence\n91.11.24-999.75;'=SOMME(A1)")).toEqual([['91.11.24-999.75', '=SOMME(A1)']])
  })

  it.each<[string, SheetRefusal, string, number | null]>([
    ['nothing', 'nothing', '', null],
    ['words', 'noTitles', 'Bonjour;à tous', null],
    ['no column of numbers', 'noTitles', 'Nom;Salaire brut\nX;1', null],
    ['titles alone', 'noRows', 'NISS;Salaire brut\n;\n', null],
    ['two columns of one meaning', 'titleTwice', 'NISS;Salaire;Salaire brut\n1;2;3', 1],
    ['a quotation that does not end', 'broken', 'NISS;Salaire brut\n"91.11.24;1', null],
    ['a program', 'notASheet', 'MZ\u0090\u0000', null],
    ['bytes that are no text', 'notASheet', 'NISS;Salaire\n1;\u0000\u0001', null],
    ['a cell of 501 signs', 'longCell', `NISS;Référence\n1;${'x'.repeat(501)}`, 2],
    ['more columns than anybody has', 'tooManyColumns', `NISS;Salaire\n1${';x'.repeat(200)}`, 2],
  ])('with %s is refused as %s', (_, refusal, text, row) => {
    expect(refusalOf(text)).toEqual({ refusal, row })
  })

  it('is taken at each limit and refused beyond it', () => {
    const rows = (count: number) => `NISS;Brut\n${'1;2\n'.repeat(count)}`
    expect(read(rows(20_000)).rows).toHaveLength(20_000)
    expect(refusalOf(rows(20_001))).toEqual({ refusal: 'tooManyRows', row: null })
    expect(read(`NISS;Référence\n1;${'x'.repeat(500)}`).rows).toHaveLength(1)
    expect(read(`NISS;Brut\n1;2${';x'.repeat(198)}`).rows).toHaveLength(1)
    expect(refusalOf(Buffer.alloc(10_000_001, 'x'))).toEqual({ refusal: 'tooLarge', row: null })
    expect(refusalOf(Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(5_000_000)]))).toEqual({
      refusal: 'tooLarge',
      row: null,
    })
  })

  it('with a million columns, or one field of ten million signs, is refused', () => {
    expect(refusalOf(`NISS;Brut\n1${';x'.repeat(1_000_000)}`)).toEqual({ refusal: 'longRow', row: null })
    expect(refusalOf(`NISS;Brut\n1;${'x'.repeat(9_900_000)}`)).toEqual({ refusal: 'longRow', row: null })
    expect(refusalOf(`NISS;Brut\n1;"${'x\n'.repeat(4_900_000)}`)).toEqual({ refusal: 'longRow', row: null })
  })
})
