import { isChanged } from '@/components/ui/islands/keep-saving.ts'
import { type Field, lineOf } from './grid-keys.ts'
import type { GridAnswer } from './grid-view.ts'
import type { RestingCells } from './resting-cells.ts'

/**
 * Which rows somebody has changed since they were saved: only they are sent. Their values are asked of their fields, or of the cells
 * at rest, when they are sent, so that a key costs the same with one worker and with five hundred.
 */
export class ChangedRows {
  readonly #form: HTMLFormElement
  readonly #resting: RestingCells
  readonly #changed = new Set<string>()
  readonly #stale = new Set<string>()
  #underWay: readonly string[] = []

  constructor(form: HTMLFormElement, grid: HTMLElement, resting: RestingCells) {
    this.#form = form
    this.#resting = resting
    // What was typed before the script was there, or put back by the browser after a reload.
    for (const field of grid.querySelectorAll<Field>('[data-line] :is(input:not([type="hidden"]), select)'))
      if (isChanged(field)) this.#changed.add(lineOf(field))
  }

  add(lineId: string): void {
    this.#changed.add(lineId)
    this.#stale.delete(lineId)
  }

  get hasAny(): boolean {
    return this.#changed.size > 0
  }

  /** What is not known to be saved, and what somebody else saved meanwhile: the next page asks which version is right. */
  collectAll(): FormData {
    return this.#collect(new Set([...this.#changed, ...this.#underWay, ...this.#stale]))
  }

  /** Sends the changed rows; what could not be sent is changed still. @returns what the server says of them */
  async send(save: (fields: FormData) => Promise<GridAnswer>): Promise<GridAnswer> {
    this.#underWay = [...this.#changed]
    this.#changed.clear()
    try {
      const answer = await save(this.#collect(new Set(this.#underWay)))
      for (const { lineId, revision } of answer.rows) this.#setRevision(lineId, revision)
      for (const lineId of answer.staleIds) if (!this.#changed.has(lineId)) this.#stale.add(lineId)
      return answer
    } catch (failure) {
      for (const lineId of this.#underWay) this.#changed.add(lineId)
      throw failure
    } finally {
      this.#underWay = []
    }
  }

  #setRevision(lineId: string, revision: string): void {
    const field = document.getElementById(`line-${lineId}`)?.querySelector<HTMLInputElement>('input[type="hidden"]')
    if (field) field.value = revision
  }

  #collect(lineIds: ReadonlySet<string>): FormData {
    const fields = new FormData()
    for (const field of this.#form.querySelectorAll<HTMLInputElement>('input[type="hidden"]'))
      if (!field.name.startsWith('$')) fields.set(field.name, field.value)
    for (const lineId of lineIds) {
      for (const field of document.getElementById(`line-${lineId}`)?.querySelectorAll<Field>('input, select') ?? [])
        fields.set(field.name, field.value)
      for (const [name, text] of this.#resting.listTexts(lineId)) fields.set(name, text)
    }
    return fields
  }
}
