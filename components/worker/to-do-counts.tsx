import { useTranslations } from 'next-intl'
import { Link } from '../ui/link.tsx'

/** In the order in which they are told. */
const told = ['overdue', 'missing', 'unsent', 'refused', 'dispute', 'draft', 'unread'] as const
export type ToldCount = (typeof told)[number]

interface ToDoCountsProps {
  counts: Readonly<Record<ToldCount, number>>
  hrefOf: (kind: ToldCount) => string
}

/** How much of each kind waits, each leading to it; what does not wait is not told. */
export function ToDoCountList({ counts, hrefOf }: ToDoCountsProps) {
  const t = useTranslations('toDo')
  const some = told.filter((kind) => counts[kind] > 0)
  if (some.length === 0) return null
  return (
    <ul className="counts" aria-label={t('countsLabel')}>
      {some.map((kind) => (
        <li key={kind}>
          <Link href={hrefOf(kind)}>{t(`counts.${kind}`, { count: counts[kind] })}</Link>
        </li>
      ))}
    </ul>
  )
}
