import { useTranslations } from 'next-intl'
import type { Mandate, MandateState } from '@/lib/domain/mandate/mandate.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { formatEnterpriseNumber } from '@/lib/i18n/format-identifier.ts'
import { KeyValues } from '../ui/key-values.tsx'
import { MandateChip } from './mandate-chip.tsx'
import { MandateTerm } from './mandate-term.tsx'

interface Side {
  name: string
  enterpriseNumber: string
}

interface MandateFactsProps {
  mandate: Mandate
  state: MandateState
  employer: Side
  office: Side
}

/** Who lets whom act, for which days, and what happened when. */
export function MandateFacts({ mandate, state, employer, office }: MandateFactsProps) {
  const t = useTranslations('mandates')
  const { createdAt, acceptedAt, endedAt, endedById } = mandate
  const ender = endedById === mandate.officeId ? office.name : employer.name
  return (
    <KeyValues
      rows={[
        { label: t('columns.employer'), value: <Named side={employer} /> },
        { label: t('columns.office'), value: <Named side={office} /> },
        { label: t('columns.term'), value: <MandateTerm term={mandate} /> },
        { label: t('columns.state'), value: <MandateChip state={state} /> },
        { label: t('history.requested'), value: formatMoment(createdAt) },
        ...(acceptedAt ? [{ label: t('history.accepted'), value: formatMoment(acceptedAt) }] : []),
        ...(endedAt
          ? [{ label: t('history.ended'), value: t('history.endedBy', { date: formatMoment(endedAt), name: ender }) }]
          : []),
      ]}
    />
  )
}

function Named({ side: { name, enterpriseNumber } }: { side: Side }) {
  return (
    <>
      {name} <span className="nw muted">{formatEnterpriseNumber(enterpriseNumber)}</span>
    </>
  )
}
