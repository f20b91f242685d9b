'use client'

import { useEffect, useRef } from 'react'

/** 05/12/2025, 14:32 in every language. */
const printed = { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const

/** At the foot of a printed page: its address and when it was printed. Without script the browser's own foot says so. */
export function PrintNote() {
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    const write = () => {
      const day = new Intl.DateTimeFormat('en-GB', printed)
      if (note.current) note.current.textContent = `${window.location.href} · ${day.format(new Date())}`
    }
    window.addEventListener('beforeprint', write)
    return () => window.removeEventListener('beforeprint', write)
  }, [])
  return <p ref={note} className="printed" />
}
