import { Link } from './link.tsx'

export interface TabsProps {
  /** Names the navigation. */
  label: string
  tabs: readonly { href: string; label: string; isCurrent: boolean }[]
}

/** Pages beside one another: links, never ARIA tabs. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link key={tab.href} href={tab.href} aria-current={tab.isCurrent ? 'page' : undefined}>
          {tab.label}
        </Link>
      ))}
    </nav>
  )
}
