import type { ReactNode } from 'react'

export interface FieldPairProps {
  children: ReactNode
  /** Under the choice it belongs to. */
  isConditional?: boolean
}

/** Two fields that belong together (start and end); the wrong one takes its own row. */
export function FieldPair({ children, isConditional = false }: FieldPairProps) {
  return <div className={isConditional ? 'pair cond' : 'pair'}>{children}</div>
}
