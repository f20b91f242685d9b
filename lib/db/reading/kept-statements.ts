import { createHash } from 'node:crypto'

/** Statements kept ready on each connection; beyond this number the program must be making them up. */
const KEPT_STATEMENTS = 400
const FIRST_KEPT_USE = 3
const uses = new Map<string, { count: number; name: string }>()

/**
 * Names the statements that come back: PostgreSQL then parses and plans them once a connection, which for the large questions of
 * a page costs more than answering them. The name follows from the text: the copies of this file in pages and in routes share their
 * connections. One whose text was made for its values, such as a list of ids, stays without (`''`).
 */
export function nameStatement({ sql }: { sql: string }): string {
  const use = uses.get(sql) ?? { count: 0, name: computeName(sql) }
  if (use.count === 0 && uses.size >= KEPT_STATEMENTS) return ''
  use.count += 1
  uses.set(sql, use)
  return use.count < FIRST_KEPT_USE ? '' : use.name
}

function computeName(sql: string): string {
  return `kept-${createHash('sha256').update(sql).digest('base64url')}`
}
