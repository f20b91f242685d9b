import { describe, expect, it } from 'vitest'
import { columnFields, type GridCells, gridColumns, rowField } from '@/lib/channels/web/grid/grid-cells.ts'
import { parseGridPost, parsePage, presentRevision, ROWS_PER_PAGE } from '@/lib/channels/web/grid/parse-grid-post.ts'

const id = (place: number) => `00000000-0000-7000-8000-${String(place).padStart(12, '0')}`
const shown = Object.fromEntries(gridColumns.map((column) => [column, `${column}?`])) as GridCells

/** The fields of one row as a browser posts them. */
function post(
  rows: readonly { lineId: string; revision: string; cells: Partial<GridCells> }[],
  more: object = {},
): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(more)) form.set(name, String(value))
  for (const { lineId, revision, cells } of rows) {
    form.set(rowField(lineId, 'revision'), revision)
    for (const column of gridColumns) {
      const text = cells[column]
      if (text !== undefined) form.set(rowField(lineId, columnFields[column]), text)
    }
  }
  return form
}

describe('a posted grid', () => {
  it('is read row by row, word for word', () => {
    const cells = { ...shown, grossWage: ' 12,345 ' }
    const form = post([{ lineId: id(1), revision: presentRevision(3, shown), cells }], {
      language: 'nl',
      editorId: 'page',
      page: '2',
      check: '1',
    })
    expect(parseGridPost(form, 'fr')).toEqual({
      language: 'nl',
      editorId: 'page',
      intent: { kind: 'next' },
      page: 2,
      isChecked: true,
      rows: [{ lineId: id(1), revision: 3, isTouched: true, cells }],
    })
  })

  it('knows the rows that nobody touched, also without script', () => {
    const rows = [
      { lineId: id(1), revision: presentRevision(3, shown), cells: shown },
      { lineId: id(2), revision: presentRevision(3, shown), cells: { ...shown, premium: '' } },
      { lineId: id(3), revision: presentRevision(3, null), cells: shown },
    ]
    expect(parseGridPost(post(rows), 'fr').rows.map(({ isTouched }) => isTouched)).toEqual([false, true, true])
  })

  it('may hold some cells of a row only: the others are not meant', () => {
    const rows = [{ lineId: id(1), revision: presentRevision(0, shown), cells: { premium: '5' } }]
    expect(parseGridPost(post(rows), 'fr').rows).toEqual([
      { lineId: id(1), revision: 0, isTouched: true, cells: { premium: '5' } },
    ])
  })

  it.each(['', 'x', '-1', '12345678901', '3~', '3~!!'])('takes the revision « %s » for older than any', (revision) => {
    const [row] = parseGridPost(post([{ lineId: id(1), revision, cells: shown }]), 'fr').rows
    expect(row).toMatchObject({ revision: -1, isTouched: true })
  })

  it.each([
    ['previous', { kind: 'previous' }],
    ['form', { kind: 'form', lineId: null }],
    [`form:${id(4)}`, { kind: 'form', lineId: id(4) }],
    ['form:../elsewhere', { kind: 'form', lineId: null }],
    ['page:3', { kind: 'page', page: 3 }],
    ['page:-3', { kind: 'page', page: 1 }],
    ['anything', { kind: 'next' }],
  ])('does what the button « %s » says', (intent, expected) => {
    expect(parseGridPost(post([], { intent }), 'fr').intent).toEqual(expected)
  })

  it('is total: other fields, files and too many rows do no harm', () => {
    const rows = Array.from({ length: ROWS_PER_PAGE + 5 }, (_, place) => ({
      lineId: id(place),
      revision: '0',
      cells: shown,
    }))
    const form = post(rows)
    form.set('lines.nobody.grossWage', '5')
    form.set(rowField(id(1), 'constructor'), '5')
    form.set(rowField(id(0), columnFields.premium), new File(['x'], 'x'))
    const read = parseGridPost(form, 'de')
    expect(read.rows).toHaveLength(ROWS_PER_PAGE)
    expect(read.rows[0]?.cells.premium).toBe('')
    expect([read.language, read.editorId, read.page]).toEqual(['de', '', 1])
  })

  it('names a page of the grid, or means the first', () => {
    expect(['2', '0', '-1', 'x', undefined, '12345'].map(parsePage)).toEqual([2, 1, 1, 1, 1, 1])
  })
})
