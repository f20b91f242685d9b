import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

export type NoteTone = 'plain' | 'ok' | 'warn' | 'bad'

const looks: Record<NoteTone, { className: string; icon: IconName }> = {
  plain: { className: 'note', icon: 'info' },
  ok: { className: 'note ok', icon: 'circle-check' },
  warn: { className: 'note warn', icon: 'triangle-alert' },
  bad: { className: 'note bad', icon: 'circle-x' },
}

export interface NoteProps {
  tone?: NoteTone
  title: ReactNode
  /** The level that follows the heading above it; `p` when it is no heading. */
  titleAs?: 'h1' | 'h2' | 'h3' | 'p'
  /** `true` after an action of the person: announced politely. */
  isStatus?: boolean
  id?: string
  children?: ReactNode
}

/** A message on the page: first line bold, then what to do. */
export function Note({ tone = 'plain', title, titleAs: Title = 'h2', isStatus = false, id, children }: NoteProps) {
  const { className, icon } = looks[tone]
  return (
    <div className={className} role={isStatus ? 'status' : undefined} id={id}>
      <Icon name={icon} />
      <div>
        <Title className={Title === 'p' ? 'nt' : undefined}>{title}</Title>
        {children}
      </div>
    </div>
  )
}
