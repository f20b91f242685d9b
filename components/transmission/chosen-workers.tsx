'use client'

import { useEffect, useState } from 'react'
import { Icon } from '../ui/icon.tsx'

export interface ChosenWorker {
  workerId: string
  /** « Prénom Nom ». */
  name: string
}

interface ChosenWorkersProps {
  id: string
  /** The element around the boxes of the page. */
  tableId: string
  /** As saved, on whatever page they stand. */
  chosen: readonly ChosenWorker[]
  words: {
    /** "Sélectionnés : {count}". */
    count: string
    nobody: string
    /** "Retirer {name} de la sélection". */
    remove: string
  }
}

/** Who is chosen over all searches and pages; a tick in the table shows here at once, and is saved with whatever button follows. */
export function ChosenWorkers({ id, tableId, chosen, words }: ChosenWorkersProps) {
  const [shown, setShown] = useState(chosen)
  useEffect(() => {
    const table = document.getElementById(tableId)
    if (!table) return
    const follow = () => {
      const boxes = [...table.querySelectorAll<HTMLInputElement>('tbody input[type=checkbox]')]
      for (const box of boxes) box.closest('tr')?.classList.toggle('sel', box.checked)
      const onPage = new Set(boxes.map((box) => box.value))
      const elsewhere = (each: ChosenWorker) => !onPage.has(each.workerId)
      const ticked = boxes
        .filter((box) => box.checked)
        .map((box) => ({ workerId: box.value, name: box.getAttribute('aria-label') ?? '' }))
      setShown([...chosen.filter(elsewhere), ...ticked])
    }
    table.addEventListener('change', follow)
    return () => table.removeEventListener('change', follow)
  }, [tableId, chosen])
  return (
    <div className="chosen block" id={id} tabIndex={-1}>
      <strong role="status">{words.count.replace('{count}', String(shown.length))}</strong>
      {shown.length === 0 && <p className="small muted">{words.nobody}</p>}
      <ul>
        {shown.map(({ workerId, name }) => (
          <li key={workerId}>
            {name}
            <button type="submit" name="remove" value={workerId} aria-label={words.remove.replace('{name}', name)}>
              <Icon name="x" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
