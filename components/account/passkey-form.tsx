'use client'

import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { type CeremonyWords, runCeremony } from './ceremony.ts'

interface PasskeyFormProps {
  /** Where the question to the device comes from. */
  optionsAddress: string
  ceremony: 'make' | 'use'
  /** A plain address or a server action, which receives the device's answer as `answer`. */
  action: string | ((form: FormData) => Promise<void>)
  words: CeremonyWords
  children: ReactNode
}

/**
 * A form that asks the device before it is posted. Without script it is posted at once, without an answer, and the page that
 * follows says what is needed. Cancelled in the device's own window, the form is there as before.
 */
export function PasskeyForm({ optionsAddress, ceremony, action, words, children }: PasskeyFormProps) {
  const answer = useRef<HTMLInputElement>(null)
  const [status, setStatus] = useState('')

  async function ask(form: HTMLFormElement) {
    setStatus(words.waiting)
    const outcome = await runCeremony(ceremony, optionsAddress)
    if (outcome.kind !== 'answered') {
      // What is missing is said by the page: another sign-in, or one that began anew.
      if (outcome.kind === 'refused') return window.location.reload()
      return setStatus(words[outcome.kind])
    }
    if (answer.current) answer.current.value = outcome.answer
    form.requestSubmit()
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    if (answer.current?.value) return
    event.preventDefault()
    ask(event.currentTarget)
  }

  const target = typeof action === 'string' ? { method: 'post', action } : { action }
  return (
    <form {...target} onSubmit={onSubmit} className="flow" noValidate>
      <input type="hidden" name="answer" ref={answer} />
      {children}
      <p role="status">{status}</p>
    </form>
  )
}
