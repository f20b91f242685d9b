import { useTranslations } from 'next-intl'
import type { MandateState } from '@/lib/domain/mandate/mandate.ts'
import type { IconName } from '../ui/icon-names.ts'
import { StatusChip, type StatusLook } from '../ui/status-chip.tsx'

const looks: Record<MandateState, { look: StatusLook; icon?: IconName }> = {
  requested: { look: 'processing' },
  accepted: { look: 'warning', icon: 'clock' },
  active: { look: 'accepted' },
  declined: { look: 'draft', icon: 'x' },
  withdrawn: { look: 'draft', icon: 'x' },
  ended: { look: 'draft', icon: 'clock' },
}

/** How a mandate stands. */
export function MandateChip({ state }: { state: MandateState }) {
  const t = useTranslations('mandates.states')
  const { look, icon } = looks[state]
  return (
    <StatusChip look={look} icon={icon} canWrap>
      {t(state)}
    </StatusChip>
  )
}
