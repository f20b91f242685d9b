'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

interface StatusRefresherProps {
  /** How many things on the page are still in processing; 0 stops asking. */
  pendingCount: number
  /** What the page shows now, in words; said politely when it changes: "2 en traitement", "2 acceptées". */
  message: string
}

const quick = { everyMilliseconds: 1000, forMilliseconds: 30_000 }
const slowMilliseconds = 5000

/** Asks the server again until nothing is in processing: every second, after half a minute every five. */
export function StatusRefresher({ pendingCount, message }: StatusRefresherProps) {
  const router = useRouter()
  const isPending = pendingCount > 0
  useEffect(() => {
    if (!isPending) return
    const startedAt = Date.now()
    let timer: ReturnType<typeof setTimeout>
    const plan = () => {
      const isQuick = Date.now() - startedAt < quick.forMilliseconds
      timer = setTimeout(ask, isQuick ? quick.everyMilliseconds : slowMilliseconds)
    }
    const ask = () => {
      if (document.visibilityState === 'visible') router.refresh()
      plan()
    }
    plan()
    return () => clearTimeout(timer)
  }, [isPending, router])
  return (
    <p className="sr" role="status">
      {message}
    </p>
  )
}
