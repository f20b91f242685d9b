'use client'

import { useEffect, useState } from 'react'

interface WorkerFilterProps {
  fieldId: string
  tableId: string
  /** "{count} travailleurs affichés". */
  template: string
}

/** Hides the rows that do not hold what is typed; accents, case and punctuation do not count. Ticks stay as they are. */
export function WorkerFilter({ fieldId, tableId, template }: WorkerFilterProps) {
  const [message, setMessage] = useState('')
  useEffect(() => {
    const field = document.getElementById(fieldId)
    const table = document.getElementById(tableId)
    if (!(field instanceof HTMLInputElement) || !table) return
    const filter = () => {
      const wanted = simplify(field.value)
      let shown = 0
      for (const row of table.querySelectorAll<HTMLElement>('tr[data-filter]')) {
        row.hidden = !simplify(row.dataset.filter ?? '').includes(wanted)
        if (!row.hidden) shown += 1
      }
      setMessage(template.replace('{count}', String(shown)))
    }
    // Enter would send the form: here it only ends the typing.
    const stopEnter = (event: KeyboardEvent) => event.key === 'Enter' && event.preventDefault()
    field.addEventListener('input', filter)
    field.addEventListener('keydown', stopEnter)
    return () => {
      field.removeEventListener('input', filter)
      field.removeEventListener('keydown', stopEnter)
    }
  }, [fieldId, tableId, template])
  return (
    <p className="sr" role="status">
      {message}
    </p>
  )
}

function simplify(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
