'use client'

import { useEffect } from 'react'

interface FocusOnMountProps {
  targetId: string
}

/** Moves the focus to an element once it is there, unless the address names another one; a new `key` moves it again. */
export function FocusOnMount({ targetId }: FocusOnMountProps) {
  useEffect(() => {
    const named = document.getElementById(decodeURIComponent(window.location.hash.slice(1)))
    const target = named ?? document.getElementById(targetId)
    if (!target) return
    // After React and the router have placed the focus themselves.
    const timer = setTimeout(() => target.focus(), 0)
    return () => clearTimeout(timer)
  }, [targetId])
  return null
}
