import { useTranslations } from 'next-intl'
import { Note } from '@/components/ui/note.tsx'
import { decisionKinds, decisionRefusals } from '@/lib/domain/legal-parameters/proposal.ts'

/** What was just done, or why it was not, as the address says. */
export interface Outcome {
  outcome: string
  refusal: string
  /** Typed with a decision that nobody can take any more: shown, so that it can be copied. */
  remark: string
}

export function OutcomeNote({ outcome, refusal, remark }: Outcome) {
  const t = useTranslations('parameters')
  const done = (['submitted', ...decisionKinds] as const).find((each) => each === outcome)
  const refused = decisionRefusals.find((each) => each === refusal)
  if (refused)
    return (
      <Note tone="warn" title={t('refusedTitle')} isStatus>
        <p>{t(`refusals.${refused}`)}</p>
        {remark && <p>{t('proposals.remarkSaid', { remark })}</p>}
      </Note>
    )
  return done ? <Note tone="ok" title={t(`outcomes.${done}`)} titleAs="p" isStatus /> : null
}
