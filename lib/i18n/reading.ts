/**
 * Outcome of reading what a person typed: the value, or why there is none. Refusals are data: `missing` nothing was typed,
 * `unreadable` no such form, `ambiguous` two readings, `impossible` readable but no such day or amount.
 */
export type Reading<Value> = { ok: true; value: Value } | { ok: false; code: ReadingCode }
export type ReadingCode = 'missing' | 'unreadable' | 'ambiguous' | 'impossible'

export function refused(code: ReadingCode): { ok: false; code: ReadingCode } {
  return { ok: false, code }
}

/** Characters without width that pasted text brings along, and marks of the writing direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g

/** What was typed with every kind of space as one plain space, nothing invisible, nothing around. */
export function tidy(typed: string): string {
  return typed.replace(invisible, '').replace(/\s+/g, ' ').trim()
}
