import { Icon } from '@/components/ui/icon.tsx'
import type { IconName } from '@/components/ui/icon-names.ts'
import { Link } from '@/components/ui/link.tsx'

export interface DigitalKey {
  href: string
  icon: IconName
  name: string
  /** Level, and what to have at hand. */
  detail: string
}

/** One group of digital keys under its heading. */
export function KeyList({ title, keys }: { title: string; keys: readonly DigitalKey[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="keys">
        {keys.map(({ href, icon, name, detail }) => (
          <li key={href}>
            <Link href={href}>
              <Icon name={icon} />
              <span>
                <b>{name}</b>
                <small>{detail}</small>
              </span>
              <Icon name="chevron-right" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
