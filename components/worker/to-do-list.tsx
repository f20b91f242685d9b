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

/** Things to do, each with its time limit in words, the fact and one button (design: À faire). */
export function ToDoRows({ items }: { items: readonly ToDoItem[] }) {
  return items.map((entry) => <Entry key={entry.key} entry={entry} />)
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
