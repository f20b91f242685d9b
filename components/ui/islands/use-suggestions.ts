import { useEffect, useRef, useState } from 'react'

export interface Suggestion {
  key: string
  name: string
  detail: string
}

interface Answer {
  options: readonly Suggestion[]
  status: string
}

const nothing: Answer = { options: [], status: '' }
/** Between two letters of somebody who types. */
const pauseMilliseconds = 150

/** Asks the server for suggestions once the typing pauses; only the last answer counts, and none when it fails. */
export function useSuggestions(source: string) {
  const [answer, setAnswer] = useState(nothing)
  const asking = useRef<{ timer: ReturnType<typeof setTimeout>; abort: AbortController } | null>(null)
  const stop = () => {
    if (!asking.current) return
    clearTimeout(asking.current.timer)
    asking.current.abort.abort()
  }
  useEffect(() => stop, [])

  function ask(search: string) {
    stop()
    const abort = new AbortController()
    const address = `${source}?${new URLSearchParams({ search })}`
    const fetchAnswer = () =>
      fetch(address, { signal: abort.signal })
        .then((response) => (response.ok ? response.json() : nothing))
        .then(setAnswer)
        .catch(() => undefined)
    asking.current = { timer: setTimeout(fetchAnswer, pauseMilliseconds), abort }
  }

  function close() {
    stop()
    setAnswer((last) => (last === nothing ? last : nothing))
  }

  return { ...answer, ask, close }
}
