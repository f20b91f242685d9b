import { useEffect, useId, useRef } from 'react'
import { Icon } from '@/components/ui/icon.tsx'
import { StatusChip } from '@/components/ui/status-chip.tsx'
import { fillWords, keyboardScroll, type PastePreview, type PreviewCell, type PreviewWords } from './grid-view.ts'

interface PastePreviewProps {
  preview: PastePreview
  words: PreviewWords
  apply: (cells: readonly PreviewCell[]) => void
  close: () => void
}

/** What the pasted block would put where, cell by cell, before it does: Escape puts nothing. */
export function PastePreviewDialog({ preview, words, apply, close }: PastePreviewProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const titleId = useId()
  useEffect(() => {
    dialog.current?.showModal()
    first.current?.focus()
  }, [])
  const cells = preview.rows.flatMap((row) => row.cells)
  const right = cells.filter(({ problem }) => problem === null)
  const hasBoth = right.length > 0 && right.length < cells.length
  return (
    <dialog ref={dialog} className="dlg neutral gp" aria-labelledby={titleId} onClose={close}>
      <div className="hd">
        <h2 id={titleId}>{words.title}</h2>
        <button type="button" className="icb" aria-label={words.close} onClick={close}>
          <Icon name="x" />
        </button>
      </div>
      <p>
        <strong>{preview.summary}</strong> {preview.beyond}
      </p>
      <section className="scroll" aria-label={words.caption} {...keyboardScroll}>
        <PreviewTable preview={preview} words={words} />
      </section>
      <div className="bar">
        {cells.length > 0 && (
          <button type="button" className="btn" ref={first} onClick={() => apply(cells)}>
            {words.apply}
          </button>
        )}
        {hasBoth && (
          <button type="button" className="btn sec" onClick={() => apply(right)}>
            {words.applyRight}
          </button>
        )}
        <button type="button" className="btn ter" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  )
}

function PreviewTable({ preview: { columns, rows }, words }: Pick<PastePreviewProps, 'preview' | 'words'>) {
  return (
    <table>
      <caption className="sr">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.worker}</th>
          {columns.map((label) => (
            <th scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.lineId}>
            <th scope="row">{row.name}</th>
            {row.cells.map((cell) => (
              <VerdictCell key={cell.fieldId} cell={cell} words={words} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function VerdictCell({ cell: { label, former, problem }, words }: { cell: PreviewCell; words: PreviewWords }) {
  return (
    <td className={problem === null ? undefined : 'bad'}>
      <StatusChip look={problem === null ? 'accepted' : 'refused'}>{label === '' ? '–' : label}</StatusChip>
      <span className={problem === null ? 'sr' : 'sub'}>{problem ?? words.right}</span>
      {former !== null && <span className="sub">{fillWords(words.former, { former })}</span>}
    </td>
  )
}
