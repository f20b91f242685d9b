import { flushSync } from 'react-dom'
import { fieldOf, focusField, moveByEnter } from './grid-keys.ts'
import type { RestingCells } from './resting-cells.ts'

function isResting(cell: EventTarget | null): cell is HTMLElement {
  return cell instanceof HTMLElement && cell.matches('[data-line] .rest')
}

/** As a press on the list itself would; a browser that cannot leaves it to the next press. */
function openList(field: Element | null): void {
  if (!(field instanceof HTMLSelectElement)) return
  try {
    field.showPicker()
  } catch {}
}

/** Goes to a cell: one at rest becomes a field first. @returns the field that has the focus now */
function goTo(cell: Element | null, resting: RestingCells): Element | null {
  if (isResting(cell)) flushSync(() => resting.wake(cell.id))
  const field = cell && document.getElementById(cell.id)
  focusField(field)
  return field
}

/**
 * Makes a field of the cell that somebody comes to, by key, pointer or link, and hands the focus on to it; a press on the text of a
 * list opens the list.
 */
export function watchFocus(grid: HTMLElement, resting: RestingCells, signal: AbortSignal): void {
  const onFocus = (event: FocusEvent) => {
    const field = fieldOf(event)
    if (field) resting.wake(field.id)
    else if (isResting(event.target)) goTo(event.target, resting)
  }
  const onPress = (event: MouseEvent) => {
    if (!isResting(event.target) || event.button !== 0) return
    // Otherwise the browser would go on and select in the text, which is gone.
    event.preventDefault()
    openList(goTo(event.target, resting))
  }
  const onKey = (event: KeyboardEvent) => moveByEnter(event, (cell) => goTo(cell, resting))
  grid.addEventListener('keydown', onKey, { signal })
  grid.addEventListener('focusin', onFocus, { signal })
  // Some screen readers click without a press before.
  for (const name of ['mousedown', 'click'] as const) grid.addEventListener(name, onPress, { signal })
}
