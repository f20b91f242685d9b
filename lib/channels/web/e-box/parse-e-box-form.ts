import { type EBoxMark, eBoxMarks } from '../../../domain/e-box/selection.ts'
import type { SearchParams } from '../parse-overview-query.ts'
import { readText } from '../parse-wages-form.ts'
import { parseWorkerSearch, type WorkerSearch } from '../parse-worker-search.ts'

const kept = ['show', 'kind', 'search', 'worker', 'cursor'] as const

/** Where the list stood when a form of it was sent. */
export function parseEBoxPlace(form: FormData): SearchParams {
  return Object.fromEntries(kept.flatMap((name) => (form.get(name) ? [[name, readText(form.get(name))]] : [])))
}

/**
 * What to do with which messages: the button names one mark, and one message or none; without one those that are ticked are meant.
 * Null when the form was not ours.
 */
export function parseEBoxMarks(form: FormData): { mark: EBoxMark; messageIds: string[] } | null {
  const [word, messageId] = readText(form.get('mark')).split(' ')
  const mark = eBoxMarks.find((each) => each === word)
  if (!mark) return null
  return { mark, messageIds: messageId ? [messageId] : form.getAll('messageId').map(readText) }
}

/** Words, or a national number, which goes into no address. A reference has letters and digits. */
export function parseEBoxSearch(form: FormData): WorkerSearch {
  const typed = readText(form.get('search'))
  return /[a-z]/i.test(typed) ? { kind: 'name', text: typed.trim() } : parseWorkerSearch(typed)
}
