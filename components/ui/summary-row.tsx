import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** The frame of the rows: an ink rule above. */
export function SummaryList({ children }: { children: ReactNode }) {
  return <div className="acc">{children}</div>
}

export interface SummaryRowProps {
  id?: string
  name: ReactNode
  /** National number, dates. */
  sub?: ReactNode
  total?: ReactNode
  /** A `StatusChip`. */
  state?: ReactNode
  isOpen?: boolean
  children: ReactNode
  /** Modifier, Retirer. */
  actions?: ReactNode
}

/** One thing to check: its name, total and state in the head, all the rest when opened. */
export function SummaryRow({ id, name, sub, total, state, isOpen = false, children, actions }: SummaryRowProps) {
  return (
    <details open={isOpen} id={id}>
      <summary>
        <Icon name="chevron-right" />
        <span className="cells">
          <span>
            <span className="nm">{name}</span>
            {sub && <span className="sub num small muted"> {sub}</span>}
          </span>
          <span className="row">
            {total && <strong className="tab">{total}</strong>}
            {state}
          </span>
        </span>
      </summary>
      <div className="in">
        {children}
        {actions && <div className="acts">{actions}</div>}
      </div>
    </details>
  )
}

/** The sum under the rows, over a double rule. */
export function SummaryTotal({ label, total }: { label: ReactNode; total: ReactNode }) {
  return (
    <p className="total">
      <span>{label}</span>
      <span className="tab">{total}</span>
    </p>
  )
}
