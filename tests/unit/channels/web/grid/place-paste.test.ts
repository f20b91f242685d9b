import { describe, expect, it } from 'vitest'
import { columnFields, rowField } from '@/lib/channels/web/grid/grid-cells.ts'
import { parseBlock } from '@/lib/channels/web/grid/parse-block.ts'
import { parsePastePost } from '@/lib/channels/web/grid/parse-paste-post.ts'
import { placePaste } from '@/lib/channels/web/grid/place-paste.ts'

const id = (place: number) => `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`
const lineIds = [id(0), id(1), id(2)]

describe('a block from a spreadsheet', () => {
  it.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a', [['a']]],
    ['', [['']]],
    ['a\n\nb', [['a'], [''], ['b']]],
    ['a\t\t', [['a', '', '']]],
    ['"a ""b"""\t"c\td"\n"e\nf"', [['a "b"', 'c\td'], ['e f']]],
    ['"a" b\tc', [['"a" b', 'c']]],
    ['"a', [['"a']]],
  ])('is read cell by cell: %j', (text, rows) => expect(parseBlock(text)).toEqual(rows))

  it('is laid with its first cell on the cell that has the focus', () => {
    const block = parseBlock('31/12/2024\t17\n31/12/2024\t210')
    expect(placePaste({ block, lineIds, lineId: id(1), column: 'calculationDate' })).toEqual({
      columns: ['calculationDate', 'employerCategory'],
      rows: [
        { lineId: id(1), cells: { calculationDate: '31/12/2024', employerCategory: '017' } },
        { lineId: id(2), cells: { calculationDate: '31/12/2024', employerCategory: '210' } },
      ],
      beyondRows: 0,
      beyondColumns: 0,
    })
  })

  it('tells what lies beyond the last row and the last column, and does nothing with it', () => {
    const block = parseBlock('5\t1\tx\ty\n6\t1\n7\t1\n8\t1')
    const placed = placePaste({ block, lineIds, lineId: id(1), column: 'premium' })
    expect(placed).toMatchObject({ columns: ['premium', 'frequency'], beyondRows: 2, beyondColumns: 2 })
    expect(placed.rows.map(({ cells }) => cells)).toEqual([
      { premium: '5', frequency: '1' },
      { premium: '6', frequency: '1' },
    ])
  })

  it('leaves the cells it does not have, and the rows that are empty in it, as they are', () => {
    const block = parseBlock('5\t1\n\t\n7')
    const placed = placePaste({ block, lineIds, lineId: id(0), column: 'premium' })
    expect(placed.rows).toEqual([
      { lineId: id(0), cells: { premium: '5', frequency: '1' } },
      { lineId: id(2), cells: { premium: '7' } },
    ])
  })

  it('is posted with the field it was pasted into; anything else means the first cell', () => {
    const form = new FormData()
    form.set('block', '5\u0000\t6')
    form.set('field', rowField(id(2), columnFields.grossWage))
    expect(parsePastePost(form, lineIds)).toEqual({ block: [['5', '6']], lineIds, lineId: id(2), column: 'grossWage' })
    expect(parsePastePost(new FormData(), lineIds)).toMatchObject({
      block: [['']],
      lineId: '',
      column: 'payslipReference',
    })
  })
})
