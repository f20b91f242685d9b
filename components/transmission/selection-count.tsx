'use client'

import { useEffect, useState } from 'react'

interface SelectionCountProps {
  /** The element around the boxes. */
  tableId: string
  initialCount: number
  /** "{count} sélectionnés sur 6". */
  template: string
}

/** How many boxes are ticked, hidden ones included; said politely when it changes. */
export function SelectionCount({ tableId, initialCount, template }: SelectionCountProps) {
  const [count, setCount] = useState(initialCount)
  useEffect(() => {
    const table = document.getElementById(tableId)
    if (!table) return
    const recount = () => {
      for (const row of table.querySelectorAll('tbody tr'))
        row.classList.toggle('sel', row.querySelector('input:checked') !== null)
      setCount(table.querySelectorAll('input:checked').length)
    }
    recount()
    table.addEventListener('change', recount)
    return () => table.removeEventListener('change', recount)
  }, [tableId])
  return <strong role="status">{template.replace('{count}', String(count))}</strong>
}
