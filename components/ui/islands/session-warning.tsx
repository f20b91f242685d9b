'use client'

import { useEffect, useId, useRef, useState } from 'react'

export interface SessionWarningProps {
  /** Until the session ends, as the page was made. */
  remainingSeconds: number
  /** Server action: prolongs the session, answers the seconds left now (0: it is over). */
  extend: () => Promise<number>
  /** Words; `{time}` in `body` is replaced by the time left, made of `{minutes}` and `{seconds}` in `time`. */
  words: { title: string; body: string; time: string; stay: string }
  /** A button or form that signs out, made by the server. */
  children?: React.ReactNode
}

const warnSeconds = 120
const announceEverySeconds = 30

/** Two minutes before the end of the session: says so, counts down, and lets the person stay. */
export function SessionWarning({ remainingSeconds, extend, words, children }: SessionWarningProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const endsAt = useRef(0)
  const titleId = useId()
  const [left, setLeft] = useState(remainingSeconds)

  useEffect(() => {
    endsAt.current = Date.now() + remainingSeconds * 1000
    const timer = setInterval(() => {
      const seconds = Math.max(0, Math.round((endsAt.current - Date.now()) / 1000))
      if (seconds > warnSeconds) return
      setLeft(seconds)
      if (!dialog.current?.open) dialog.current?.showModal()
      if (seconds === 0) window.location.reload()
    }, 1000)
    return () => clearInterval(timer)
  }, [remainingSeconds])

  async function stay() {
    const seconds = await extend()
    if (seconds === 0) return window.location.reload()
    endsAt.current = Date.now() + seconds * 1000
    dialog.current?.close()
  }

  const spoken = Math.ceil(left / announceEverySeconds) * announceEverySeconds
  return (
    <dialog ref={dialog} className="dlg neutral" aria-labelledby={titleId} onCancel={stay}>
      <h2 id={titleId}>{words.title}</h2>
      <p aria-hidden="true">{sentence(words, left)}</p>
      <p className="sr" role="status">
        {left <= warnSeconds ? sentence(words, spoken) : ''}
      </p>
      <div className="bar">
        <button type="button" className="btn" onClick={stay}>
          {words.stay}
        </button>
        {children}
      </div>
    </dialog>
  )
}

function sentence({ body, time }: SessionWarningProps['words'], seconds: number): string {
  const left = time.replace('{minutes}', String(Math.floor(seconds / 60))).replace('{seconds}', String(seconds % 60))
  return body.replace('{time}', left)
}
