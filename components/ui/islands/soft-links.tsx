'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** A click that means "go there, here": no key that opens a tab or saves the target. */
function isOrdinary(event: MouseEvent): boolean {
  const hasKey = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  return event.button === 0 && !hasKey && !event.defaultPrevented
}

/** Address of the portal's own link that was clicked, in or below which the click fell. */
function softAddress({ target }: MouseEvent): string | null {
  const link = target instanceof Element ? target.closest('a[data-soft]') : null
  return link?.getAttribute('href') ?? null
}

/**
 * Moves to the next page without loading the frame's scripts again. One listener for all links: a component for each of them
 * would be sent, read and brought to life on every page, a hundred times on a list.
 */
export function SoftLinks() {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const address = isOrdinary(event) ? softAddress(event) : null
      if (!address) return
      event.preventDefault()
      router.push(address)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
  return null
}
