/** Which page is asked for: the one after a row, or the one before it. Ids and dates only, never a name or a number. */
export interface Position {
  isBackward: boolean
  keys: readonly string[]
}

export interface KeysetPage<Row> {
  rows: Row[]
  nextCursor: string | null
  previousCursor: string | null
}

const separator = '_'

export function parseCursor(cursor: string | undefined, keyCount: number): Position | null {
  const [direction, ...keys] = (cursor ?? '').split(separator)
  if ((direction !== 'n' && direction !== 'p') || keys.length !== keyCount) return null
  return { isBackward: direction === 'p', keys }
}

/** @param found one row more than the page holds, in the order of the question (backward: nearest first) */
export function toPage<Row>(
  found: readonly Row[],
  pageSize: number,
  position: Position | null,
  keysOf: (row: Row) => readonly string[],
): KeysetPage<Row> {
  const isBackward = position?.isBackward ?? false
  const hasMore = found.length > pageSize
  const rows = found.slice(0, pageSize)
  if (isBackward) rows.reverse()
  const cursor = (direction: string, row: Row | undefined) => (row ? [direction, ...keysOf(row)].join(separator) : null)
  return {
    rows,
    nextCursor: hasMore || isBackward ? cursor('n', rows.at(-1)) : null,
    previousCursor: (isBackward ? hasMore : position !== null) ? cursor('p', rows[0]) : null,
  }
}
