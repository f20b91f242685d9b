import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import { StatusChip } from '@/components/ui/status-chip.tsx'
import type { ProposalView } from '@/lib/domain/legal-parameters/parameter-views.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { useValueText } from './value-text.tsx'

export interface WaitingListProps {
  waiting: readonly ProposalView[]
  hrefOf: (name: string) => string
}

/** What a second agent has to look at, in the order of the first days. */
export function WaitingList({ waiting, hrefOf }: WaitingListProps) {
  const t = useTranslations('parameters')
  return (
    <section>
      <h2>{t('waiting.title', { count: waiting.length })}</h2>
      {waiting.length === 0 ? (
        <p className="muted">{t('waiting.none')}</p>
      ) : (
        <ul className="par-waiting">
          {waiting.map((proposal) => (
            <WaitingRow key={proposal.proposalId} proposal={proposal} href={hrefOf(proposal.definition.name)} />
          ))}
        </ul>
      )}
    </section>
  )
}

function WaitingRow({ proposal, href }: { proposal: ProposalView; href: string }) {
  const t = useTranslations('parameters')
  const write = useValueText()
  const { definition, startDate, state, proposedBy } = proposal
  const date = formatDate(startDate)
  return (
    <li>
      <div>
        <Link href={href}>{t('waiting.lookAt', { name: t(`names.${definition.name}`), date })}</Link>
        <p className="muted">{t('waiting.facts', { value: write(proposal, definition.unit), name: proposedBy })}</p>
      </div>
      <StatusChip look={state === 'withdrawalAsked' ? 'warning' : 'processing'}>
        {t(`proposals.states.${state}`)}
      </StatusChip>
    </li>
  )
}
