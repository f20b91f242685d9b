import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

export interface PageHeadingProps {
  title: ReactNode
  /** One line under the title. */
  lead?: ReactNode
  /** The page's one obvious action, as a `ButtonLink` or a form. */
  action?: ReactNode
}

/** The page's only h1, with its action at the right. */
export function PageHeading({ title, lead, action }: PageHeadingProps) {
  return (
    <div className="head">
      <div>
        <h1>{title}</h1>
        {lead && <p className="muted">{lead}</p>}
      </div>
      {action}
    </div>
  )
}

/** "Tous les flexi-travailleurs": one level up, above the heading. */
export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link className="back" href={href}>
      <Icon name="arrow-left" />
      {children}
    </Link>
  )
}
