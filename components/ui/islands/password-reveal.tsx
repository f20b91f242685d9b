'use client'

import { useState } from 'react'
import { Icon } from '@/components/ui/icon.tsx'

interface PasswordRevealProps {
  inputId: string
  words: { show: string; hide: string }
}

/** Shows what was typed, or hides it again; keeps the focus and says its state. Hidden without script (CSS). */
export function PasswordReveal({ inputId, words }: PasswordRevealProps) {
  const [isShown, setShown] = useState(false)

  function toggle() {
    const field = document.getElementById(inputId) as HTMLInputElement | null
    if (!field) return
    field.type = isShown ? 'password' : 'text'
    setShown(!isShown)
  }

  return (
    <button type="button" aria-controls={inputId} aria-label={isShown ? words.hide : words.show} onClick={toggle}>
      <Icon name={isShown ? 'lock' : 'eye'} />
    </button>
  )
}
