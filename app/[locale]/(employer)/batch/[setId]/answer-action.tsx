import { useTranslations } from 'next-intl'
import { chooseHat } from '@/app/[locale]/profile/actions.ts'
import { Button } from '@/components/ui/button.tsx'
import type { EmployerActor } from '@/lib/domain/actor.ts'
import type { Anomaly } from '@/lib/domain/anomaly.ts'
import type { Correction } from '@/lib/use-cases/batch/list-corrections.ts'
import { profileKey } from '@/lib/use-cases/profile/list-profiles.ts'
import { CorrectForm } from '../../workers/[workerId]/row-actions.tsx'

interface AnswerActionProps {
  answer: {
    declarationId: string | null
    employerId: string | null
    payslipReference: string | null
    anomalies: readonly Anomaly[]
  }
  /** Absent: nothing of the Form was kept. */
  correction: Correction | undefined
  actor: EmployerActor
  /** This page, as it is filtered. */
  returnPath: string
}

/** What its sender can do about a Form that was refused. */
export function AnswerAction({ answer, correction, actor, returnPath }: AnswerActionProps) {
  const t = useTranslations('batch.forms')
  const { declarationId, employerId, payslipReference, anomalies } = answer
  const reference = payslipReference ?? ''
  if (!correction) return <p className="small muted">{t('notKept')}</p>
  if (correction === 'done') return <p className="small muted">{t('corrected')}</p>
  if (correction === 'open')
    return (
      <CorrectForm declarationId={declarationId ?? ''} field={firstWrongField(anomalies)}>
        <Button look="secondary" isSmall icon="pencil" hiddenText={t('correctHidden', { reference })}>
          {t('correct')}
        </Button>
      </CorrectForm>
    )
  const profile = profileKey({ kind: 'office', senderId: actor.senderId, employerId: employerId ?? '' })
  return (
    <form action={chooseHat}>
      <input type="hidden" name="profile" value={profile} />
      <input type="hidden" name="return" value={returnPath} />
      <Button look="secondary" isSmall hiddenText={t('chooseHidden', { reference })}>
        {t('choose')}
      </Button>
    </form>
  )
}

/** Where the form should open: at what made it refused. */
function firstWrongField(anomalies: readonly Anomaly[]): string | undefined {
  return anomalies.find(({ severity, path }) => severity === 'blocking' && path !== '')?.path
}
