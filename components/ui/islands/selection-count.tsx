'use client'

import { useEffect, useState } from 'react'

interface SelectionCountProps {
  /** The element around the boxes. */
  tableId: string
  initialCount: number
  /** A button that without script asks the server to tick them all. */
  tickAllId?: string | undefined
  /** "{count} sélectionnés sur 6". */
  template: string
}

/** How many boxes are ticked, hidden ones included; said politely when it changes. */
export function SelectionCount({ tableId, initialCount, tickAllId, template }: SelectionCountProps) {
  const [count, setCount] = useState(initialCount)
  useEffect(() => {
    const table = document.getElementById(tableId)
    if (!table) return
    const recount = () => {
      for (const row of table.querySelectorAll('tbody tr'))
        row.classList.toggle('sel', row.querySelector('input:checked') !== null)
      setCount(table.querySelectorAll('input:checked').length)
    }
    const tickAll = (event: Event) => {
      event.preventDefault()
      for (const box of table.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) box.checked = true
      recount()
    }
    const button = tickAllId && document.getElementById(tickAllId)
    recount()
    table.addEventListener('change', recount)
    if (button) button.addEventListener('click', tickAll)
    return () => {
      table.removeEventListener('change', recount)
      if (button) button.removeEventListener('click', tickAll)
    }
  }, [tableId, tickAllId])
  return <strong role="status">{template.replace('{count}', String(count))}</strong>
}
