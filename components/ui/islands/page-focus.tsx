'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** Where a reader starts, best first. */
const places = ['[data-page-focus]', 'main h1', 'main']

/** After a move inside the portal the focus goes to the new page's error summary or heading, as after a full load. */
export function PageFocus() {
  const pathname = usePathname()
  const previous = useRef(pathname)
  useEffect(() => {
    if (previous.current === pathname) return
    previous.current = pathname
    if (window.location.hash) return
    const target = places.map((place) => document.querySelector<HTMLElement>(place)).find((found) => found !== null)
    if (!target) return
    target.tabIndex = -1
    target.focus({ preventScroll: true })
  }, [pathname])
  return null
}
