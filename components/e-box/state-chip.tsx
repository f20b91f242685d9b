import { useTranslations } from 'next-intl'
import type { EBoxKind } from '@/lib/domain/e-box/message.ts'
import { StatusChip, type StatusLook } from '../ui/status-chip.tsx'

/** A batch may hold refused declarations beside accepted ones: its result takes no side. */
const looks: Record<EBoxKind, StatusLook> = {
  accepted: 'accepted',
  acceptedWithRemarks: 'warning',
  refused: 'refused',
  modified: 'accepted',
  deleted: 'accepted',
  batchReceipt: 'processing',
  batchResult: 'draft',
  receiverRefused: 'refused',
  mandateRequested: 'processing',
  mandateAccepted: 'accepted',
  mandateDeclined: 'refused',
  mandateWithdrawn: 'draft',
  mandateEndSet: 'warning',
  mandateEnded: 'draft',
  mandateEndsSoon: 'warning',
}

/** What kind of message it is, in a word and a glyph. */
export function EBoxStateChip({ kind }: { kind: EBoxKind }) {
  const t = useTranslations('eBox.category')
  return (
    <StatusChip look={looks[kind]} icon={kind === 'batchResult' ? 'list-checks' : undefined} canWrap>
      {t(kind)}
    </StatusChip>
  )
}
