import type { ReactNode } from 'react'

export interface SplitPageProps {
  /** "Étape 2 sur 4", with what precedes it. */
  stepOf: ReactNode
  title: ReactNode
  /** A `Stepper`. */
  steps: ReactNode
  children: ReactNode
}

/** A page of the wizard: heading, map of the steps at the right (above, on a phone), form. */
export function SplitPage({ stepOf, title, steps, children }: SplitPageProps) {
  return (
    <div className="split">
      <div className="h">
        <p className="step-of">{stepOf}</p>
        <h1>{title}</h1>
      </div>
      {steps}
      <div className="b">{children}</div>
    </div>
  )
}
