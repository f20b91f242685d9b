'use client'

import { type ComponentProps, type KeyboardEvent, useId, useState } from 'react'
import { type Suggestion, useSuggestions } from './use-suggestions.ts'

interface SuggestionsProps extends Omit<ComponentProps<'input'>, 'id' | 'name' | 'type' | 'className'> {
  /** Id of the field, which is also its name. */
  name: string
  /** Answers `{options, status}` to `?search=`. */
  source: string
  /** The form that is sent with the chosen key. */
  formId: string
  /** The hidden field of that form. */
  keyName: string
  /** Names the list. */
  listLabel: string
}

/**
 * A search field that suggests while one types, and goes to what is chosen (ARIA combobox with a list). One suggestion alone is chosen by
 * Enter at once; among several Enter searches, as without script, until an arrow has pointed at one.
 */
export function Suggestions({ name, source, formId, keyName, listLabel, ...input }: SuggestionsProps) {
  const listId = useId()
  const { options, status, ask, close } = useSuggestions(source)
  const [pointed, setPointed] = useState(-1)
  const active = pointed >= 0 ? pointed : options.length === 1 ? 0 : -1
  const idOf = (position: number) => `${listId}-${position}`

  function choose({ key }: Suggestion) {
    const form = document.getElementById(formId) as HTMLFormElement
    ;(form.elements.namedItem(keyName) as HTMLInputElement).value = key
    close()
    form.requestSubmit()
  }

  function press(event: KeyboardEvent) {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    const option = options[active]
    if (event.key === 'Escape') close()
    if (options.length === 0) return
    if (step !== undefined) setPointed((active + step + options.length) % options.length)
    else if (event.key === 'Enter' && option) choose(option)
    else return
    event.preventDefault()
  }

  return (
    <div className="combo">
      <input
        {...input}
        type="search"
        id={name}
        name={name}
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? idOf(active) : undefined}
        onChange={(event) => {
          setPointed(-1)
          ask(event.currentTarget.value)
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <div id={listId} role="listbox" aria-label={listLabel} hidden={options.length === 0}>
        {options.map((option, position) => (
          <div
            key={option.key}
            id={idOf(position)}
            role="option"
            tabIndex={-1}
            aria-selected={position === active}
            onMouseDown={(event) => event.preventDefault()}
            onPointerUp={() => choose(option)}
          >
            <b>{option.name}</b> <small>{option.detail}</small>
          </div>
        ))}
      </div>
      <span className="sr" role="status">
        {status}
      </span>
    </div>
  )
}
