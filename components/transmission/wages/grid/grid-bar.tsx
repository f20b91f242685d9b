import { type ReactNode, useSyncExternalStore } from 'react'
import { Icon } from '@/components/ui/icon.tsx'
import type { GridAnswers } from './grid-answers.ts'
import type { GridWords } from './grid-view.ts'

interface GridBarProps {
  answers: GridAnswers
  words: GridWords
  goToNextError: () => void
  /** Buttons of the step. */
  children: ReactNode
}

/** Under the table: the buttons, the way to the next mistake, and what is known of the last saving. */
export function GridBar({ answers, words, goToNextError, children }: GridBarProps) {
  const { readSummary } = answers
  const { wrongCount, message } = useSyncExternalStore(answers.subscribe, readSummary, readSummary)
  return (
    <div className="bar">
      {children}
      {wrongCount > 0 && (
        <button
          type="button"
          className="btn sec scripted"
          // What had the focus says from where the next one is sought.
          onMouseDown={(event) => event.preventDefault()}
          onClick={goToNextError}
        >
          <Icon name="circle-alert" />
          {`${words.nextError} (${wrongCount})`}
        </button>
      )}
      <span className="saved" role="status">
        {message && <Icon name="cloud-check" />}
        {message}
      </span>
    </div>
  )
}
