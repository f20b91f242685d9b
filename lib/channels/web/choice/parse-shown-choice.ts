import { parseWorkerSearch, type WorkerSearch } from '../parse-worker-search.ts'
import { parseIds } from './parse-worker-choice.ts'

const intents = ['next', 'previous', 'all', 'everybody', 'clear', 'add', 'group', 'keep'] as const

/** One page of a list too long for one, as posted. */
export interface ShownChoicePost {
  /** Anything but these keeps choosing: to search, to turn the page, to take somebody out of the selection. */
  intent: (typeof intents)[number] | 'search' | 'page' | 'remove'
  shownIds: string[]
  /** Ticked, when everything the post asks is done. */
  workerIds: string[]
  /** A search typed since the page was made; null: the list that was shown. */
  search: WorkerSearch | null
  /** The list that was shown, as its address says it. */
  listed: { search: string; worker: string; cursor: string }
}

/** A long list says whom it showed; a short one needs not. */
export function isShownChoice(form: FormData): boolean {
  return form.has('shown')
}

/** Enter presses no button: that is a search. */
export function parseShownChoice(form: FormData): ShownChoicePost {
  const removed = parseIds([textOf(form, 'remove')])
  const shownIds = parseIds(textOf(form, 'shown').split(' '))
  const intent = intentOf(form)
  const ticked = intent === 'all' ? shownIds : parseIds(form.getAll('workers'))
  const typed = textOf(form, 'search')
  const isAsListed = intent !== 'clear' && typed.trim() === textOf(form, 'listedAs').trim()
  return {
    intent,
    shownIds: [...new Set([...shownIds, ...removed])],
    workerIds: ticked.filter((workerId) => !removed.includes(workerId)),
    search: isAsListed ? null : parseWorkerSearch(intent === 'clear' ? '' : typed),
    listed: {
      search: textOf(form, 'listedSearch'),
      worker: textOf(form, 'listedWorker'),
      cursor: form.has('cursor') ? textOf(form, 'cursor') : textOf(form, 'listedCursor'),
    },
  }
}

function intentOf(form: FormData): ShownChoicePost['intent'] {
  if (form.has('remove')) return 'remove'
  if (form.has('cursor')) return 'page'
  return intents.find((each) => each === form.get('intent')) ?? 'search'
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
