import { useTranslations } from 'next-intl'
import { StatusChip } from '../ui/status-chip.tsx'
import { type ToDoItem, ToDoList } from './to-do-list.tsx'

interface ToDoProps {
  items: readonly ToDoItem[]
  today: string
  /** Counts with their links; absent for whoever only consults. */
  counts?: React.ReactNode
  /** Nothing left: when something is due next. */
  next: string
  /** The way to the whole list. */
  children?: React.ReactNode
}

/** "À faire" on home: how much of each kind, and the first few. Nothing left: says so. */
export function ToDo({ items, today, counts, next, children }: ToDoProps) {
  const t = useTranslations('toDo')
  const home = useTranslations('home.toDo')
  return (
    <ToDoList
      id="to-do"
      title={t('title')}
      items={items}
      aside={
        <>
          <p className="small muted">{today}</p>
          {counts}
        </>
      }
      nothing={
        <li>
          <p className="due">
            <StatusChip look="accepted">{home('upToDate')}</StatusChip>
          </p>
          <p className="what">
            <strong>{t('emptyTitle')}</strong>
            <small>{next}</small>
          </p>
        </li>
      }
    >
      {children && <p className="small more">{children}</p>}
    </ToDoList>
  )
}
