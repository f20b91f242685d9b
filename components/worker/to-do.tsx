import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '../ui/button.tsx'
import { StatusChip } from '../ui/status-chip.tsx'

export interface ToDoItem {
  key: string
  /** What kind of thing waits, and since when. */
  due: ReactNode
  dueDetail?: ReactNode
  what: ReactNode
  detail?: ReactNode
  action: { href: string; label: string; hidden: string }
}

/** "À faire": drafts to resume, refusals to correct, messages to read. Nothing left: says so. */
export function ToDo({ items, today }: { items: readonly ToDoItem[]; today: string }) {
  const t = useTranslations('home.toDo')
  return (
    <section className="todo" aria-labelledby="to-do">
      <div className="th">
        <h2 id="to-do">{t('title')}</h2>
        <p className="small muted">{today}</p>
      </div>
      <ul>
        {items.map((entry) => (
          <Entry key={entry.key} entry={entry} />
        ))}
        {items.length === 0 && (
          <li>
            <p className="due">
              <StatusChip look="accepted">{t('upToDate')}</StatusChip>
            </p>
            <p className="what">{t('nothing')}</p>
          </li>
        )}
      </ul>
    </section>
  )
}

function Entry({ entry: { due, dueDetail, what, detail, action } }: { entry: ToDoItem }) {
  return (
    <li>
      <p className="due">
        {due}
        {dueDetail && <small>{dueDetail}</small>}
      </p>
      <p className="what">
        <strong>{what}</strong>
        {detail && <small>{detail}</small>}
      </p>
      <ButtonLink href={action.href} look="secondary" isSmall hiddenText={action.hidden}>
        {action.label}
      </ButtonLink>
    </li>
  )
}
