import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

export interface Step {
  label: string
  state: 'done' | 'current' | 'todo'
  /** A finished step leads back to its page. */
  href?: string | undefined
  /** Its value in short: dates, "2 sélectionnés". */
  value?: string | undefined
}

export interface StepperProps {
  /** Names the navigation: "Étapes de la transmission". */
  label: string
  steps: readonly Step[]
  /** Accessible name of a finished step: "Période…, étape terminée". */
  doneLabel: (label: string) => string
}

const classOf: Record<Step['state'], string | undefined> = { done: 'done', current: 'cur', todo: undefined }

/** Where one is in the wizard; "Étape 2 sur 4" above the heading is the truth, this is the map. */
export function Stepper({ label, steps, doneLabel }: StepperProps) {
  return (
    <nav className="s" aria-label={label}>
      <ol className="steps">
        {steps.map((step, position) => (
          <li
            key={step.label}
            className={classOf[step.state]}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            <span className="no">{step.state === 'done' ? <Icon name="check" /> : position + 1}</span>
            <span className="t">
              {step.href && step.state === 'done' ? (
                <Link href={step.href} aria-label={doneLabel(step.label)}>
                  {step.label}
                </Link>
              ) : (
                step.label
              )}
            </span>
            {step.value && <span className="v">{step.value}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
