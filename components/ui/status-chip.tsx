import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

export type StatusLook = 'accepted' | 'processing' | 'refused' | 'warning' | 'draft'

const looks: Record<StatusLook, { className: string; icon: IconName }> = {
  accepted: { className: 'st ok', icon: 'check' },
  processing: { className: 'st pr', icon: 'hourglass' },
  refused: { className: 'st no', icon: 'x' },
  warning: { className: 'st wa', icon: 'triangle-alert' },
  draft: { className: 'st dr', icon: 'pencil' },
}

export interface StatusChipProps {
  look: StatusLook
  /** The word says the state; with a count: "4 acceptées". */
  children: ReactNode
  /** Null where its table draws it by style. */
  icon?: IconName | null
  /** May break over lines (long words in a narrow cell). */
  canWrap?: boolean
}

export function StatusChip({ look, children, icon, canWrap = false }: StatusChipProps) {
  const { className, icon: usual } = looks[look]
  return (
    <span className={canWrap ? `${className} wrap` : className}>
      {icon !== null && <Icon name={icon ?? usual} className="" />}
      {children}
    </span>
  )
}

/** Several chips side by side. */
export function StatusChips({ children }: { children: ReactNode }) {
  return <span className="sts">{children}</span>
}
