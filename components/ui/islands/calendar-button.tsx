'use client'

import { useRef } from 'react'
import { Icon } from '../icon.tsx'

interface CalendarButtonProps {
  /** The text field it fills. */
  inputId: string
  label: string
  min?: string | undefined
  max?: string | undefined
}

/** Opens the browser's own calendar and writes the chosen day in the text field as 05/12/2025. Hidden without script (CSS). */
export function CalendarButton({ inputId, label, min, max }: CalendarButtonProps) {
  const picker = useRef<HTMLInputElement>(null)

  function openCalendar() {
    const field = document.getElementById(inputId) as HTMLInputElement | null
    if (!picker.current || !field) return
    const typed = /^\s*(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})\s*$/.exec(field.value)
    picker.current.value = typed ? `${typed[3]}-${typed[2]?.padStart(2, '0')}-${typed[1]?.padStart(2, '0')}` : ''
    picker.current.showPicker()
  }

  function takeDay() {
    const field = document.getElementById(inputId) as HTMLInputElement | null
    const [year, month, day] = picker.current?.value.split('-') ?? []
    if (!field || !year || !month || !day) return
    field.value = `${day}/${month}/${year}`
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.focus()
  }

  return (
    <>
      <button type="button" aria-label={label} onClick={openCalendar}>
        <Icon name="calendar" />
      </button>
      <input
        type="date"
        ref={picker}
        className="picker"
        tabIndex={-1}
        aria-hidden="true"
        min={min}
        max={max}
        onChange={takeDay}
      />
    </>
  )
}
