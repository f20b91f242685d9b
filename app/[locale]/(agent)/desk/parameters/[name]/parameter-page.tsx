import { useTranslations } from 'next-intl'
import { ParameterHistoryTable } from '@/components/parameter/parameter-history.tsx'
import { ProposalCard } from '@/components/parameter/proposal-card.tsx'
import { ButtonLink } from '@/components/ui/button.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { remarkName } from '@/lib/channels/web/parameter/parse-parameter-form.ts'
import type { ParameterHistory } from '@/lib/domain/legal-parameters/parameter-views.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { decideValue } from './actions.ts'
import { CurrentFacts } from './current-facts.tsx'
import { type Outcome, OutcomeNote } from './outcome-note.tsx'

interface ParameterPageProps extends Omit<Outcome, 'remark'> {
  /** The remark on a decision that was refused or had to wait for a sign-in. */
  typed: { proposalId: string; remark: string }
  history: ParameterHistory
  language: Language
  today: string
}

export function ParameterPage({ history, outcome, refusal, typed, language, today }: ParameterPageProps) {
  const t = useTranslations('parameters')
  const { definition, proposals, values } = history
  const remarkOn = (proposalId: string) => (proposalId === typed.proposalId ? typed.remark : '')
  const isOpen = proposals.some((each) => each.proposalId === typed.proposalId && each.possibleDecisions.length > 0)
  return (
    <>
      <BackLink href={path(language, '/desk/parameters')}>{t('all')}</BackLink>
      <PageHeading
        title={t(`names.${definition.name}`)}
        action={
          <ButtonLink href={path(language, `/desk/parameters/${definition.name}/add`)} icon="plus">
            {t('add')}
          </ButtonLink>
        }
      />
      <OutcomeNote outcome={outcome} refusal={refusal} remark={isOpen ? '' : typed.remark} />
      <CurrentFacts history={history} />
      <section>
        <h2>{t('proposals.title')}</h2>
        {proposals.length === 0 && <p className="muted">{t('proposals.none')}</p>}
        {proposals.map((proposal) => (
          <ProposalCard
            key={proposal.proposalId}
            proposal={proposal}
            decide={decideValue}
            remark={{ name: remarkName(proposal.proposalId), typed: remarkOn(proposal.proposalId) }}
          />
        ))}
      </section>
      <ParameterHistoryTable values={values} unit={definition.unit} today={today} />
    </>
  )
}
