import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleFor } from '@/app/refusals.tsx'
import { DisputeForm } from '@/components/counter/dispute/dispute-form.tsx'
import { DisputeState, WithdrawDispute } from '@/components/counter/dispute/dispute-state.tsx'
import { PayslipFacts } from '@/components/counter/payslip/payslip-facts.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { requireWorker } from '@/lib/auth/actor.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'
import { readOwnPayslip } from '@/lib/use-cases/dispute/read-own-payslip.ts'
import { workerPage } from '../../worker-page.tsx'
import { disputePayslip, withdrawDispute } from './actions.ts'

interface PayslipProps {
  params: Promise<{ declarationId: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('disputes')
  return titleFor(requireWorker, t('payslipTitle'))
}

/** One payslip of the worker: what was sent about it, and "this is not right". */
export default async function Payslip({ params, searchParams }: PayslipProps) {
  const { declarationId } = await params
  const asked = textOf((await searchParams).problem, 10)
  const problem = (['reason', 'text'] as const).find((each) => each === asked) ?? null
  return workerPage(async (actor, { language }) => {
    const [t, payslip] = [await getTranslations('disputes'), await readOwnPayslip(actor, declarationId)]
    const { disputes, employerName, year } = payslip
    const backHref = path(language, '/counter', { year })
    const isOpen = disputes[0]?.status === 'open'
    return (
      <>
        <BackLink href={backHref}>{t('backToCounter')}</BackLink>
        <PageHeading title={t('payslipTitle')} />
        <PayslipFacts payslip={payslip} language={language} />
        {disputes.map((dispute) => (
          <DisputeState key={dispute.disputeId} dispute={dispute} side="worker" />
        ))}
        {isOpen && disputes[0] && <WithdrawDispute dispute={disputes[0]} action={withdrawDispute} />}
        {!isOpen && (
          <section>
            <h2>{t('formTitle')}</h2>
            <DisputeForm {...{ declarationId, employerName, problem, backHref }} action={disputePayslip} />
          </section>
        )}
      </>
    )
  })
}
