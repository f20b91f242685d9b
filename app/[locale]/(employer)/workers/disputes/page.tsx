import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmployerDisputeCard } from '@/components/counter/dispute/employer-dispute.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'
import { toConsult } from '@/lib/use-cases/actor/require.ts'
import { listDisputes } from '@/lib/use-cases/dispute/list-disputes.ts'
import { employerPage, employerTitle } from '../../employer-page.tsx'
import { correctDeclaration } from '../[workerId]/declarations/[declarationId]/actions.ts'
import { mayEnter } from '../load-home.ts'
import { answerDispute } from './actions.ts'

interface DisputesProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('disputes')
  return employerTitle(toConsult, t('employerTitle'))
}

/** What flexi workers say is not right about payslips of this employer, to be corrected or answered. */
export default async function Disputes({ searchParams }: DisputesProps) {
  const asked = await searchParams
  const emptyId = textOf(asked.empty, 36)
  return employerPage({ current: 'disputes', need: toConsult }, async (actor, { language }) => {
    const [t, disputes] = [await getTranslations('disputes'), await listDisputes(actor)]
    const isAsked = disputes.some(({ disputeId }) => disputeId === emptyId)
    return (
      <>
        <BackLink href={path(language, '/workers')}>{t('backToWorkers')}</BackLink>
        <PageHeading title={t('employerTitle')} lead={t('employerLead')} />
        {isAsked && <ErrorSummary problems={[{ name: `answer-${emptyId}`, message: t('problem.answer') }]} />}
        {asked.answered !== undefined && <Note tone="ok" title={t('answered')} titleAs="p" isStatus />}
        {disputes.length === 0 && (
          <EmptyState titleAs="h2" title={t('none')}>
            <p>{t('noneText')}</p>
          </EmptyState>
        )}
        {disputes.map((dispute) => (
          <EmployerDisputeCard
            key={dispute.disputeId}
            dispute={dispute}
            canAnswer={mayEnter(actor)}
            isEmptyAnswer={dispute.disputeId === emptyId}
            answer={answerDispute}
            correct={correctDeclaration}
            language={language}
          />
        ))}
      </>
    )
  })
}
