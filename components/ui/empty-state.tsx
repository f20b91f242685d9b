import type { ReactNode } from 'react'

export interface EmptyStateProps {
  title: ReactNode
  titleAs?: 'h2' | 'h3'
  /** What it means. */
  children?: ReactNode
  /** One action, as `ButtonLink`s. */
  actions?: ReactNode
}

/** Nothing to list: says what that means and what to do next. */
export function EmptyState({ title, titleAs: Title = 'h3', children, actions }: EmptyStateProps) {
  return (
    <div className="empty flow">
      <Title className="empty-title">{title}</Title>
      {children}
      {actions && <div className="row">{actions}</div>}
    </div>
  )
}
