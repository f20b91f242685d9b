import { useTranslations } from 'next-intl'
import type { Dispute } from '@/lib/domain/counter/dispute.ts'
import { formatDay } from '@/lib/i18n/format-date.ts'
import { Button } from '../../ui/button.tsx'
import { StatusChip, type StatusLook } from '../../ui/status-chip.tsx'

interface DisputeStateProps {
  dispute: Dispute
  /** Whose words stand there: the worker reads "vous", the employer a name. */
  side: 'worker' | 'employer'
}

const looks = { open: 'processing', answered: 'accepted', closed: 'accepted' } as const satisfies Record<
  string,
  StatusLook
>

/** Open, answered, corrected or taken back: the same state for both sides. */
function DisputeStatusChip({ dispute }: { dispute: Pick<Dispute, 'status' | 'outcome'> }) {
  const t = useTranslations('disputes')
  return (
    <StatusChip look={looks[dispute.status]} canWrap>
      {t(`status.${dispute.outcome ?? dispute.status}`)}
    </StatusChip>
  )
}

/** A dispute with what was said on both sides and how it ended. */
export function DisputeState({ dispute, side }: DisputeStateProps) {
  const t = useTranslations('disputes')
  const { reason, text, createdAt, answer, endedAt } = dispute
  return (
    <article className="dispute flow">
      <p>
        <DisputeStatusChip dispute={dispute} />
      </p>
      <p>
        <strong>{t(`reason.${reason}`)}</strong>
        <small>{t('saidOn', { date: formatDay(createdAt), version: dispute.versionNumber })}</small>
      </p>
      {text !== '' && <blockquote className="words">{text}</blockquote>}
      {answer !== null && (
        <>
          <p>
            <strong>{t(`answer.${side}`)}</strong>
          </p>
          <blockquote className="words">{answer}</blockquote>
        </>
      )}
      {endedAt && <p className="small">{t('endedOn', { date: formatDay(endedAt) })}</p>}
    </article>
  )
}

/** The worker takes back what he said. */
export function WithdrawDispute({ dispute, action }: { dispute: Dispute; action: (form: FormData) => Promise<void> }) {
  const t = useTranslations('disputes')
  return (
    <form action={action}>
      <input type="hidden" name="disputeId" value={dispute.disputeId} />
      <input type="hidden" name="declarationId" value={dispute.declarationId} />
      <Button look="secondary">{t('withdraw')}</Button>
    </form>
  )
}
