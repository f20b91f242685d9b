import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { TextField } from '@/components/ui/fields/text-field.tsx'
import { KeyValues } from '@/components/ui/key-values.tsx'
import { Note } from '@/components/ui/note.tsx'
import { StatusChip, type StatusLook } from '@/components/ui/status-chip.tsx'
import type { ProposalView } from '@/lib/domain/legal-parameters/parameter-views.ts'
import type { DecisionKind, ProposalState } from '@/lib/domain/legal-parameters/proposal.ts'
import { formatPercent } from '@/lib/i18n/format-amount.ts'
import { formatDate, formatMoment } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { ConfidenceText, LegalReference, ValidityText } from './source-text.tsx'
import { ParameterValue, useValueText } from './value-text.tsx'

export interface ProposalCardProps {
  proposal: ProposalView
  decide: (form: FormData) => Promise<void>
  /** The field of the remark, and what was typed there before a refusal. */
  remark: { name: string; typed: string }
}

const looks: Record<ProposalState, StatusLook> = {
  proposed: 'processing',
  lapsed: 'draft',
  confirmed: 'accepted',
  declined: 'refused',
  takenBack: 'draft',
  withdrawalAsked: 'warning',
  withdrawn: 'refused',
}

/** One value entered at the desk: what it says, what became of it, and what this agent may do with it. */
export function ProposalCard({ proposal, decide, remark }: ProposalCardProps) {
  const t = useTranslations('parameters')
  const write = useValueText()
  const { definition, startDate, state, possibleDecisions, isOwn } = proposal
  const mustWait = isOwn && state === 'proposed'
  return (
    <article className="par-card">
      <h3>
        {t('proposals.heading', { value: write(proposal, definition.unit), date: formatDate(startDate) })}{' '}
        <StatusChip look={looks[state]}>{t(`proposals.states.${state}`)}</StatusChip>
      </h3>
      <ProposalFacts proposal={proposal} />
      <Steps proposal={proposal} />
      {possibleDecisions.length > 0 && isLarge(proposal) && (
        <Note tone="warn" title={t('proposals.large')} titleAs="p" />
      )}
      {mustWait && <p className="muted">{t('waiting.own')}</p>}
      {possibleDecisions.length > 0 && <DecisionForm proposal={proposal} decide={decide} remark={remark} />}
    </article>
  )
}

function ProposalFacts({ proposal }: { proposal: ProposalView }) {
  const t = useTranslations('parameters')
  const { definition, before, legalReference, confidence, note } = proposal
  const change = useChange(proposal)
  const rows = [
    { label: t('columns.validity'), value: <ValidityText {...proposal} /> },
    {
      label: t('proposals.before'),
      value: (
        <>
          <ParameterValue value={before} unit={definition.unit} /> {change && <span className="muted">{change}</span>}
        </>
      ),
    },
    { label: t('columns.reference'), value: <LegalReference>{legalReference}</LegalReference> },
    { label: t('columns.confidence'), value: <ConfidenceText confidence={confidence} /> },
  ]
  return <KeyValues rows={note ? [...rows, { label: t('columns.note'), value: note }] : rows} />
}

function Steps({ proposal: { proposedBy, proposedAt, decisions } }: { proposal: ProposalView }) {
  const t = useTranslations('parameters')
  return (
    <ul className="par-steps" aria-label={t('proposals.steps')}>
      <li>{t('proposals.proposed', { name: proposedBy, moment: formatMoment(proposedAt) })}</li>
      {decisions.map(({ kind, decidedAt, decidedBy, remark }) => (
        <li key={decidedAt.toISOString() + kind}>
          {t(`proposals.said.${kind}`, { name: decidedBy, moment: formatMoment(decidedAt) })}
          {remark && <span className="muted par-next">{t('proposals.remarkSaid', { remark })}</span>}
        </li>
      ))}
    </ul>
  )
}

/** What is safe and wanted most comes first. */
function lookOf(kind: DecisionKind): 'primary' | 'secondary' {
  return kind === 'confirmed' || kind === 'withdrawalConfirmed' ? 'primary' : 'secondary'
}

function DecisionForm({ proposal: { proposalId, possibleDecisions }, decide, remark }: ProposalCardProps) {
  const t = useTranslations('parameters')
  return (
    <form action={decide} className="flow">
      <input type="hidden" name="proposalId" value={proposalId} />
      <TextField
        name={remark.name}
        label={t('proposals.remark')}
        defaultValue={remark.typed}
        isOptional
        width="lg"
        maxLength={300}
      />
      <div className="bar">
        {possibleDecisions.map((kind) => (
          <Button key={kind} name="decision" value={kind} look={lookOf(kind)}>
            {t(`proposals.decide.${kind}`)}
          </Button>
        ))}
      </div>
    </form>
  )
}

/** Beyond this the unit or the decimals are probably wrong: half as much again, or a third less. */
function isLarge(proposal: ProposalView): boolean {
  const ratio = computeRatio(proposal)
  return ratio !== null && (ratio > 1.5 || ratio < 2 / 3)
}

/** To what would hold without it; null where one of the two is no number that can be compared. */
function computeRatio({ value, before, definition }: ProposalView): number | null {
  if (value === null || !before?.value || definition.unit === 'calendarDay') return null
  return value / before.value
}

function useChange(proposal: ProposalView): string | null {
  const t = useTranslations('parameters')
  const language = useLocale() as Language
  const ratio = computeRatio(proposal)
  if (ratio === null) return null
  const permille = Math.round((ratio - 1) * 1000)
  return t('proposals.change', { percent: `${permille > 0 ? '+' : ''}${formatPercent(permille, language)}` })
}
