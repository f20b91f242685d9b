import type { ReactNode } from 'react'
import { Button, ButtonLink } from '../ui/button.tsx'

/** The one thing to do about it: go somewhere, or begin something. */
export type ToDoAction = { label: string; hidden: string } & (
  | { href: string }
  | { start: (form: FormData) => Promise<void>; fields: Readonly<Record<string, string>> }
)

export interface ToDoItem {
  key: string
  /** What kind of thing waits, and since or until when. */
  due: ReactNode
  dueDetail?: ReactNode
  what: ReactNode
  detail?: ReactNode
  /** Past its last day, or on the eve of it; the words say so too. */
  look?: 'late' | 'soon' | undefined
  /** Absent for whoever only consults. */
  action?: ToDoAction
}

interface ToDoListProps {
  /** Of the heading. */
  id: string
  title: string
  /** Beside the heading: the day, the counts. */
  aside?: ReactNode
  items: readonly ToDoItem[]
  /** In place of the list when there is nothing in it. */
  nothing?: ReactNode
  children?: ReactNode
}

/** Things to do, each with its time limit in words, the fact and one button (design: À faire). */
export function ToDoList({ id, title, aside, items, nothing, children }: ToDoListProps) {
  return (
    <section className="todo" aria-labelledby={id}>
      <div className="th">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      <ul>{items.length === 0 ? nothing : items.map((entry) => <Entry key={entry.key} entry={entry} />)}</ul>
      {children}
    </section>
  )
}

function Entry({ entry: { due, dueDetail, what, detail, look, action } }: { entry: ToDoItem }) {
  return (
    <li className={look}>
      <p className="due">
        {due}
        {dueDetail && <small>{dueDetail}</small>}
      </p>
      <p className="what">
        <strong>{what}</strong>
        {detail && <small>{detail}</small>}
      </p>
      {action && <Action action={action} />}
    </li>
  )
}

function Action({ action }: { action: ToDoAction }) {
  const { label, hidden } = action
  if ('href' in action)
    return (
      <ButtonLink href={action.href} look="secondary" isSmall hiddenText={hidden}>
        {label}
      </ButtonLink>
    )
  return (
    <form action={action.start}>
      {Object.entries(action.fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button look="secondary" isSmall hiddenText={hidden}>
        {label}
      </Button>
    </form>
  )
}
