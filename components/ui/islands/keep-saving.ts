const quietMilliseconds = 1000
const retryMilliseconds = 10_000

interface Saves {
  /** Whether it is stored now. */
  save: () => Promise<boolean>
  /** Stores what is typed by a request that outlives the page; nobody may be left to hear its answer. */
  saveLeaving: () => void
}

/** Whether a field holds something else than the page came with. */
export function isChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement)
    return (
      field.selectedIndex !==
      Math.max(
        0,
        [...field.options].findIndex(({ defaultSelected }) => defaultSelected),
      )
    )
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  return (
    field instanceof HTMLInputElement && (field.checked !== field.defaultChecked || field.value !== field.defaultValue)
  )
}

/**
 * Watches a form and calls `save` a second after the last change and when the page is left; one save at a time. A form sent
 * while a save is on its way waits for it: otherwise it would carry the old revision and look like a second tab's change.
 * `fields`: where the form's fields stand, when they stand outside it. Returns what ends the watch (and saves what is still unsaved).
 */
export function keepSaving(
  form: HTMLFormElement,
  { save, saveLeaving }: Saves,
  fields: HTMLElement = form,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let isDirty = false
  /** Typed since the last request that outlives the page. */
  let isAtRisk = false

  const plan = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(saveNow, milliseconds)
  }
  const saveNow = () => {
    clearTimeout(timer)
    if (running || !isDirty) return
    isDirty = false
    running = save()
      .then((isSaved) => {
        if (!isSaved) isDirty = true
        return isSaved
      })
      .then((isSaved) => {
        running = undefined
        if (isDirty) plan(isSaved ? quietMilliseconds : retryMilliseconds)
      })
  }
  const onChange = () => {
    isDirty = true
    isAtRisk = true
    plan(quietMilliseconds)
  }
  const onSubmit = (event: SubmitEvent) => {
    clearTimeout(timer)
    isDirty = false
    if (!running) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const { submitter } = event
    running.then(() => form.requestSubmit(submitter))
  }
  const onLeave = () => {
    // An ordinary save under way may end with the page: what it carries is sent once more.
    if (isAtRisk && (isDirty || running)) saveLeaving()
    isAtRisk = false
    saveNow()
  }
  const onHide = () => {
    if (document.visibilityState === 'hidden') onLeave()
  }

  // On a slow line somebody types before the script is there; after a reload some browsers put back what was typed.
  if ([...form.elements].some(isChanged)) onChange()
  fields.addEventListener('input', onChange)
  form.addEventListener('submit', onSubmit, { capture: true })
  document.addEventListener('visibilitychange', onHide)
  window.addEventListener('pagehide', onLeave)
  return () => {
    fields.removeEventListener('input', onChange)
    form.removeEventListener('submit', onSubmit, { capture: true })
    document.removeEventListener('visibilitychange', onHide)
    window.removeEventListener('pagehide', onLeave)
    saveNow()
  }
}
