'use client'

import { useEffect } from 'react'

interface FocusOnMountProps {
  targetId: string
}

/** Moves the focus to an element once it is there; a new `key` moves it again. */
export function FocusOnMount({ targetId }: FocusOnMountProps) {
  useEffect(() => {
    const target = document.getElementById(targetId)
    if (!target) return
    // After React and the router have placed the focus themselves.
    const timer = setTimeout(() => target.focus(), 0)
    return () => clearTimeout(timer)
  }, [targetId])
  return null
}
