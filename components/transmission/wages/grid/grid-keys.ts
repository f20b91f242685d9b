export type Field = HTMLInputElement | HTMLSelectElement

/** Null when it is no field: a cell at rest, or nothing. */
export function asField(element: EventTarget | null): Field | null {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element : null
}

/** The field of a cell, if the event happened in one. */
export function fieldOf({ target }: Event): Field | null {
  const field = asField(target)
  return field?.closest('[data-line]') ? field : null
}

/** Of the worker in whose row the field stands. */
export function lineOf(field: Element): string {
  return field.closest<HTMLElement>('[data-line]')?.dataset.line ?? ''
}

export function focusField(field: Element | null): void {
  if (!(field instanceof HTMLElement)) return
  field.focus()
  if (field instanceof HTMLInputElement && field.value !== '') field.select()
}

type Step = 'nextElementSibling' | 'previousElementSibling'

/** The worker's row before or after a row, past messages and into the next block of rows. */
function findRow(row: Element, step: Step): HTMLElement | null {
  const sibling = row[step]
  const block = row.parentElement?.[step]
  const edge = step === 'nextElementSibling' ? block?.firstElementChild : block?.lastElementChild
  const next = sibling ?? (block?.matches('[data-block]') ? edge : null)
  if (!(next instanceof HTMLElement)) return null
  return next.dataset.line ? next : findRow(next, step)
}

/**
 * Enter goes one row down, with Shift one up, and stays in the column; Tab goes from cell to cell by itself. Arrows are left to the
 * cells: they move in the text (checklist W3.62).
 */
export function moveByEnter(event: KeyboardEvent, comeTo: (cell: Element | null) => void): void {
  const field = fieldOf(event)
  if (!field || event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  const line = lineOf(field)
  const row = document.getElementById(`line-${line}`)
  const next = row && findRow(row, event.shiftKey ? 'previousElementSibling' : 'nextElementSibling')
  if (next?.dataset.line) comeTo(document.getElementById(field.id.replace(line, next.dataset.line)))
}

/** The first wrong cell after the one that had the focus, from the beginning again after the last. */
export function focusNextError(grid: HTMLElement, from: Element | null): void {
  const wrong = [...grid.querySelectorAll('[data-line] .bad > *')]
  const after = wrong.find(
    (each) => from && from.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING && each !== from,
  )
  focusField(after ?? wrong[0] ?? null)
}
