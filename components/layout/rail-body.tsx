'use client'

import { Icon } from '@/components/ui/icon.tsx'
import type { IconName } from '@/components/ui/icon-names.ts'
import { Link } from '@/components/ui/link.tsx'

interface RailPlace {
  href: string
  icon: IconName
  label: string
  isCurrent: boolean
  unread?: { count: number; words: string }
}

/** What the rail shows, in the words of its reader. */
export interface RailView {
  profile: { title: string; name: string; number?: string; change?: { href: string; label: string } }
  groups: readonly { title: string; places: readonly RailPlace[] }[]
}

/**
 * Profile and places, twice on each page: drawn from plain values, which the server of the page writes once for both (as for the
 * rows of home's list). No handler, no state; the same without script.
 */
export function RailBody({ profile, groups }: RailView) {
  return (
    <>
      <div className="profile">
        <p className="k">{profile.title}</p>
        <p className="n">{profile.name}</p>
        {profile.number && <p className="small num">{profile.number}</p>}
        {profile.change && (
          <p className="small">
            <Link href={profile.change.href}>{profile.change.label}</Link>
          </p>
        )}
      </div>
      {groups.map(({ title, places }) => (
        <div key={title} className="navg">
          <p className="navh">{title}</p>
          <ul className="navl">
            {places.map((place) => (
              <PlaceLink key={place.href} {...place} />
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

function PlaceLink({ href, icon, label, isCurrent, unread }: RailPlace) {
  return (
    <li>
      <Link href={href} aria-current={isCurrent ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{label}</span>
        {unread && (
          <span className="cnt">
            {unread.count}
            <span className="sr"> {unread.words}</span>
          </span>
        )}
      </Link>
    </li>
  )
}
