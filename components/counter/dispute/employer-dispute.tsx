import { useTranslations } from 'next-intl'
import { DISPUTE_TEXT_LIMIT, type EmployerDispute } from '@/lib/domain/counter/dispute.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { Button } from '../../ui/button.tsx'
import { TextAreaField } from '../../ui/fields/text-area-field.tsx'
import { Link } from '../../ui/link.tsx'
import { DisputeState } from './dispute-state.tsx'

interface EmployerDisputeProps {
  dispute: EmployerDispute
  /** Entering wage data: without it the page is to be read. */
  canAnswer: boolean
  isEmptyAnswer: boolean
  answer: (form: FormData) => Promise<void>
  correct: (form: FormData) => Promise<void>
  language: Language
}

const between = ' · '

/** One payslip of this employer that its worker disputes: what it says, and the two ways to settle it. */
export function EmployerDisputeCard({ dispute, canAnswer, language, ...rest }: EmployerDisputeProps) {
  const t = useTranslations('disputes')
  const { worker, calculationPeriod, totalCents, status, isProcessing, isCancelled } = dispute
  const isOpen = status === 'open'
  return (
    <section className="dispute-card flow" id={dispute.disputeId}>
      <h2>
        <Link href={path(language, `/workers/${worker.workerId}`)}>{`${worker.givenName} ${worker.familyName}`}</Link>
      </h2>
      <p className="num">
        {[formatSsin(worker.ssin), formatDateRange(calculationPeriod), formatAmount(totalCents, language)].join(
          between,
        )}
      </p>
      <DisputeState dispute={dispute} side="employer" />
      {isOpen && isProcessing && <p className="muted">{t('changeWaits')}</p>}
      {isOpen && canAnswer && !isProcessing && !isCancelled && <Settle dispute={dispute} {...rest} />}
      {isOpen && !canAnswer && <p className="muted">{t('cannotAnswer')}</p>}
    </section>
  )
}

function Settle({
  dispute,
  isEmptyAnswer,
  answer,
  correct,
}: Pick<EmployerDisputeProps, 'dispute' | 'isEmptyAnswer' | 'answer' | 'correct'>) {
  const t = useTranslations('disputes')
  const { disputeId, declarationId, worker } = dispute
  const whose = `${worker.givenName} ${worker.familyName}`
  return (
    <>
      <form action={correct}>
        <input type="hidden" name="declarationId" value={declarationId} />
        <Button icon="pencil" hiddenText={whose}>
          {t('correct')}
        </Button>
      </form>
      <form action={answer} className="flow" noValidate>
        <input type="hidden" name="disputeId" value={disputeId} />
        <TextAreaField
          name={`answer-${disputeId}`}
          label={t('answer.field')}
          hint={t('answer.hint')}
          error={isEmptyAnswer ? t('problem.answer') : undefined}
          rows={3}
          maxLength={DISPUTE_TEXT_LIMIT}
        />
        <Button look="secondary" hiddenText={whose}>
          {t('answer.send')}
        </Button>
      </form>
    </>
  )
}
