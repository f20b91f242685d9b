import { useTranslations } from 'next-intl'
import { StatusChip, StatusChips, type StatusLook } from '@/components/ui/status-chip.tsx'
import { type FormCounts, type FormOutcome, formOutcomes, type SetStatus } from '@/lib/domain/batch/set-progress.ts'

const setLooks: Record<SetStatus, StatusLook> = {
  received: 'processing',
  refused: 'refused',
  treating: 'processing',
  done: 'accepted',
  withdrawn: 'draft',
}

export const outcomeLooks: Record<FormOutcome, StatusLook> = {
  accepted: 'accepted',
  remarked: 'warning',
  refused: 'refused',
}

/** Where a set stands, and what became of its Forms so far. */
export function SetStates({ status, ...counts }: FormCounts & { status: SetStatus }) {
  const t = useTranslations('batch')
  return (
    <StatusChips>
      {status !== 'done' && (
        <StatusChip look={setLooks[status]} canWrap>
          {t(`states.${status}`)}
        </StatusChip>
      )}
      {formOutcomes
        .filter((outcome) => counts[`${outcome}Count`] > 0)
        .map((outcome) => (
          <StatusChip key={outcome} look={outcomeLooks[outcome]} canWrap>
            {t(`outcomes.${outcome}`, { count: counts[`${outcome}Count`] })}
          </StatusChip>
        ))}
    </StatusChips>
  )
}
