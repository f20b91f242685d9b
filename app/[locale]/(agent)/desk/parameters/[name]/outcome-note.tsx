import { useTranslations } from 'next-intl'
import { Note } from '@/components/ui/note.tsx'
import { decisionKinds, decisionRefusals } from '@/lib/domain/legal-parameters/proposal.ts'

/** What was just done, or why it was not, as the address says. */
export interface Outcome {
  outcome: string
  refusal: string
}

export function OutcomeNote({ outcome, refusal }: Outcome) {
  const t = useTranslations('parameters')
  const done = (['submitted', ...decisionKinds] as const).find((each) => each === outcome)
  const refused = decisionRefusals.find((each) => each === refusal)
  if (refused)
    return (
      <Note tone="warn" title={t('refusedTitle')} isStatus>
        <p>{t(`refusals.${refused}`)}</p>
      </Note>
    )
  return done ? <Note tone="ok" title={t(`outcomes.${done}`)} titleAs="p" isStatus /> : null
}
