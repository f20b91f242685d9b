import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

export interface PaginationProps {
  /** Names the navigation: "Pages". */
  label: string
  /** "51 à 100 sur 12 480". */
  summary: string
  previous?: { href: string; label: string } | undefined
  next?: { href: string; label: string } | undefined
}

/** Steps through a long list; filters live in the addresses given. */
export function Pagination({ label, summary, previous, next }: PaginationProps) {
  return (
    <nav className="pager" aria-label={label}>
      <span className="muted tab">{summary}</span>
      {(previous || next) && (
        <ul className="row">
          {previous && (
            <li>
              <Link href={previous.href} rel="prev">
                <Icon name="arrow-left" />
                {previous.label}
              </Link>
            </li>
          )}
          {next && (
            <li>
              <Link href={next.href} rel="next">
                {next.label}
                <Icon name="arrow-right" />
              </Link>
            </li>
          )}
        </ul>
      )}
    </nav>
  )
}
