'use client'

import { type FormEvent, type ReactNode, startTransition, useEffect, useMemo, useRef, useState } from 'react'
import { keepSaving } from '@/components/ui/islands/keep-saving.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { GridAnswers } from './grid-answers.ts'
import { GridBar } from './grid-bar.tsx'
import { watchFocus } from './grid-focus.ts'
import { fieldOf, focusField, focusNextError, lineOf } from './grid-keys.ts'
import { putCells, readPastedBlock } from './grid-paste.ts'
import { ChangedRows } from './grid-saving.ts'
import { GridTable, type GridTableProps } from './grid-table.tsx'
import type { GridAnswer, PastePreview, PreviewCell } from './grid-view.ts'
import { PastePreviewDialog } from './paste-preview.tsx'
import { RestingCells } from './resting-cells.ts'

export interface GridFormProps extends Omit<GridTableProps, 'answers' | 'resting'> {
  /** Saves and does what the pressed button says. */
  action: (fields: FormData) => Promise<void>
  /** Saves and tells what the server thinks of the rows that were sent. */
  save: (fields: FormData) => Promise<GridAnswer>
  /** Tells where a pasted block would go and what of it is right; keeps nothing. */
  previewPaste: (fields: FormData) => Promise<PastePreview>
  leavingHref: string
  editorId: string
  page: number
  /** The page says what is missing, also of what is saved from it. */
  isChecked: boolean
  language: Language
  initialMessage: string
  /** Buttons of the step. */
  children: ReactNode
}

/** A browser lets 64 kB outlive the page; more goes as an ordinary request, which mostly arrives too. */
async function postLeaving(href: string, body: FormData): Promise<void> {
  const post = (keepalive: boolean) => fetch(href, { method: 'POST', body, keepalive })
  await post(true)
    .catch(() => post(false))
    .catch(() => {})
}

/**
 * The wage data of all workers in one table. Without script an ordinary form; with it only changed rows are sent, Enter moves down,
 * and a block from a spreadsheet can be pasted. No value is held here: the fields hold them, or the cells at rest. They stand outside
 * the form that they belong to: inside it, every event would ask the form for a name among all its fields, some milliseconds a key
 * with five hundred rows.
 */
export function GridForm(props: GridFormProps) {
  const { formId, fieldPattern, action, columns, words, language, children, initialMessage } = props
  const form = useRef<HTMLFormElement>(null)
  const area = useRef<HTMLDivElement>(null)
  const rows = useRef<ChangedRows>(null)
  const answers = useMemo(() => new GridAnswers(props.rows, initialMessage), [props.rows, initialMessage])
  const resting = useMemo(
    () => new RestingCells(columns, props.rows, fieldPattern),
    [columns, props.rows, fieldPattern],
  )
  const paste = usePaste(props)
  useSaving(props, { form, area, rows, answers, resting, onPaste: paste.ask })

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = rows.current?.collectAll() ?? new FormData(event.currentTarget)
    const { submitter } = event.nativeEvent as SubmitEvent
    if (submitter instanceof HTMLButtonElement && submitter.name) fields.set(submitter.name, submitter.value)
    startTransition(() => action(fields))
  }

  function apply(cells: readonly PreviewCell[]) {
    if (area.current && rows.current) putCells(area.current, cells, { rows: rows.current, resting })
    paste.close()
  }

  return (
    <div ref={area}>
      {/* Enter in a field without script presses the first button of a form: it goes on, and opens nobody's form. */}
      <button type="submit" form={formId} name="intent" value="next" className="sr" tabIndex={-1} aria-hidden="true" />
      <GridTable
        formId={formId}
        fieldPattern={fieldPattern}
        columns={columns}
        rows={props.rows}
        words={words}
        language={language}
        answers={answers}
        resting={resting}
      />
      <form id={formId} ref={form} className="gb" action={action} onSubmit={submit} noValidate>
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="editorId" defaultValue={props.editorId} />
        <input type="hidden" name="page" defaultValue={props.page} />
        {props.isChecked && <input type="hidden" name="check" value="1" />}
        <GridBar
          answers={answers}
          words={words}
          goToNextError={() => area.current && focusNextError(area.current, document.activeElement)}
        >
          {children}
        </GridBar>
      </form>
      {paste.preview && (
        <PastePreviewDialog preview={paste.preview} words={words.preview} apply={apply} close={paste.close} />
      )}
    </div>
  )
}

interface Watch {
  form: React.RefObject<HTMLFormElement | null>
  area: React.RefObject<HTMLDivElement | null>
  rows: React.RefObject<ChangedRows | null>
  answers: GridAnswers
  resting: RestingCells
  onPaste: (block: string, field: Element, savedFirst: () => Promise<unknown>) => void
}

/** Watches all cells by listeners of their region, and saves a second after the last change. */
function useSaving(props: GridFormProps, { form, area, rows, answers, resting, onPaste }: Watch) {
  const latest = useRef({ props, onPaste })
  latest.current = { props, onPaste }
  const { leavingHref } = props

  useEffect(() => {
    const [grid, posted] = [area.current, form.current]
    if (!grid || !posted) return
    const changed = new ChangedRows(posted, grid, resting)
    rows.current = changed
    const save = async () => {
      try {
        answers.take(await changed.send(latest.current.props.save))
        return true
      } catch {
        answers.take({ message: latest.current.props.words.notSaved })
        return false
      }
    }
    const onInput = (event: Event) => {
      const field = fieldOf(event)
      if (field) changed.add(lineOf(field))
    }
    const onPasteBlock = (event: ClipboardEvent) => {
      const block = readPastedBlock(event)
      const field = fieldOf(event)
      if (block === null || !field) return
      event.preventDefault()
      latest.current.onPaste(block, field, async () => changed.hasAny && save())
    }
    // Before the watch of the form, so that a row is known to be changed when it saves.
    const watch = new AbortController()
    const { signal } = watch
    grid.addEventListener('input', onInput, { capture: true, signal })
    grid.addEventListener('paste', onPasteBlock, { signal })
    watchFocus(grid, resting, signal)
    const endSaving = keepSaving(
      posted,
      { save, saveLeaving: () => postLeaving(leavingHref, changed.collectAll()) },
      grid,
    )
    // What was typed before is known to be changed by now.
    const endLaying = resting.layToRest()
    return () => {
      endLaying()
      watch.abort()
      endSaving()
    }
  }, [form, area, rows, answers, resting, leavingHref])
}

/** A pasted block: what is not saved yet is saved, the server is asked, the person sees and decides. */
function usePaste({ previewPaste, words, page }: GridFormProps) {
  const [preview, setPreview] = useState<PastePreview | null>(null)
  const [from, setFrom] = useState<Element | null>(null)

  async function ask(block: string, field: Element, savedFirst: () => Promise<unknown>) {
    const fields = new FormData()
    fields.set('block', block)
    fields.set('field', field.id)
    fields.set('page', String(page))
    setFrom(field)
    await savedFirst()
    setPreview(await previewPaste(fields).catch(() => failedPreview(words.preview.failed)))
  }

  function close() {
    setPreview(null)
    focusField(from)
  }
  return { preview, ask, close }
}

const failedPreview = (summary: string): PastePreview => ({ columns: [], rows: [], summary, beyond: null })
