'use client'

import { createContext, type ReactNode, useContext } from 'react'

/** What a failed page says, in the language of the page: by then it is too late to ask the server. */
export interface FailureText {
  title: string
  text: string
  retry: string
  renewedTitle: string
  renewedText: string
  reopen: string
  home: string
  contact: string
  trace: string
  homeHref: string
}

const Words = createContext<FailureText | null>(null)

export function FailureWords({ words, children }: { words: FailureText; children: ReactNode }) {
  return <Words value={words}>{children}</Words>
}

/** The page was made by an older build: an action of it is unknown now. The fault is nobody's, and a new page helps. */
export function RenewedNotice() {
  const words = useContext(Words)
  if (!words) return null
  return (
    <main className="wide" id="contenu" tabIndex={-1}>
      <div className="narrow flow" role="alert">
        <h1>{words.renewedTitle}</h1>
        <p>{words.renewedText}</p>
        <div className="row">
          <button type="button" className="btn" onClick={() => window.location.reload()}>
            {words.reopen}
          </button>
        </div>
      </div>
    </main>
  )
}

interface FailureNoticeProps {
  /** Number under which the failure stands in the log. */
  traceId?: string | undefined
  retry: () => void
}

/** Says that the fault is ours, what to do, and the number to give by telephone; never what went wrong inside. */
export function FailureNotice({ traceId, retry }: FailureNoticeProps) {
  const words = useContext(Words)
  if (!words) return null
  return (
    <main className="wide" id="contenu" tabIndex={-1}>
      <div className="narrow flow" role="alert">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <div className="row">
          <button type="button" className="btn" onClick={retry}>
            {words.retry}
          </button>
          <a className="btn sec" href={words.homeHref}>
            {words.home}
          </a>
        </div>
        <p className="small muted">{words.contact}</p>
        {traceId && (
          <p className="small muted">
            {words.trace} <span className="mono">{traceId}</span>
          </p>
        )}
      </div>
    </main>
  )
}
