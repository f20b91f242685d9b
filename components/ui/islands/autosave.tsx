'use client'

import { useEffect, useRef, useState } from 'react'
import { Icon } from '../icon.tsx'
import { keepSaving } from './keep-saving.ts'

/** What the server answers: the words to show and, when it was saved, the draft's new revision. */
export type AutosaveAnswer = { isSaved: true; revision: number; message: string } | { isSaved: false; message: string }

export interface AutosaveProps {
  /** The form that is watched. */
  formId: string
  /** Server action that stores the fields as typed, valid or not. */
  save: (fields: FormData) => Promise<AutosaveAnswer>
  /** Address that stores the fields too, by a request that outlives the page. */
  leavingHref: string
  /** "Brouillon enregistré à 14:32", as the page was made; nothing yet: empty. */
  initialMessage: string
  /** Said when the server could not be reached: "Pas encore enregistré, nouvel essai bientôt". */
  failedMessage: string
  /** Name of the hidden field that carries the revision of the draft. */
  revisionName?: string
}

/** A browser lets 64 kB outlive the page; a longer form goes as an ordinary request, which mostly arrives too. */
async function postLeaving(href: string, body: FormData): Promise<void> {
  const post = (keepalive: boolean) => fetch(href, { method: 'POST', body, keepalive })
  await post(true)
    .catch(() => post(false))
    .catch(() => {})
}

/** Saves the form a second after the last change and when the page is left, and says when. */
export function Autosave({
  formId,
  save,
  leavingHref,
  initialMessage,
  failedMessage,
  revisionName = 'revision',
}: AutosaveProps) {
  const [message, setMessage] = useState(initialMessage)
  const latest = useRef({ save, failedMessage })
  latest.current = { save, failedMessage }

  useEffect(() => setMessage(initialMessage), [initialMessage])
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const saveLeaving = () => postLeaving(leavingHref, new FormData(form))
    const saveNow = async () => {
      try {
        const answer = await latest.current.save(new FormData(form))
        const revision = form.elements.namedItem(revisionName)
        if (answer.isSaved && revision instanceof HTMLInputElement) revision.value = String(answer.revision)
        setMessage(answer.message)
        return answer.isSaved
      } catch {
        setMessage(latest.current.failedMessage)
        return false
      }
    }
    return keepSaving(form, { save: saveNow, saveLeaving })
  }, [formId, leavingHref, revisionName])

  return (
    <span className="saved" role="status">
      {message && <Icon name="cloud-check" />}
      {message}
    </span>
  )
}
