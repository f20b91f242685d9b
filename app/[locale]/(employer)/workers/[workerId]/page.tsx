import type { Metadata } from 'next'
import { titleUnlessRefused } from '@/app/refusals.tsx'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { toConsult } from '@/lib/use-cases/actor/require.ts'
import { listMissingMonths } from '@/lib/use-cases/to-do/list-missing-months.ts'
import { employerPage } from '../../employer-page.tsx'
import { findReceipt, mayEnter } from '../load-home.ts'
import { declarationWords } from './declaration-words.tsx'
import { MissingMonths } from './missing-months.tsx'
import { openWorker } from './open-worker.ts'
import { WorkerSections } from './worker-sections.tsx'
import { WorkerTop } from './worker-top.tsx'

interface WorkerPageProps {
  params: Promise<{ workerId: string }>
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: WorkerPageProps): Promise<Metadata> {
  const { workerId } = await params
  return titleUnlessRefused(async () => {
    const { worker } = await openWorker(workerId)
    return `${worker.givenName} ${worker.familyName}`
  })
}

/** One worker at this enterprise: declarations with their versions, cancelled ones, Dimona periods, totals (portal: Details). */
export default async function WorkerPage({ params, searchParams }: WorkerPageProps) {
  const { workerId } = await params
  const { receipt } = await searchParams
  return employerPage({ current: 'workers', need: toConsult }, async (actor, { language, today, now }) => {
    const details = await openWorker(workerId)
    const words = await declarationWords(language, { canEnter: mayEnter(actor) })
    return (
      <>
        <WorkerTop
          details={details}
          receipt={await findReceipt(actor, textOf(receipt, 36))}
          canEnter={mayEnter(actor)}
          language={language}
          today={today}
        />
        <MissingMonths
          months={await listMissingMonths(actor, workerId, now)}
          worker={details.worker}
          canEnter={mayEnter(actor)}
          language={language}
          today={today}
        />
        <WorkerSections details={details} words={words} canEnter={mayEnter(actor)} language={language} />
      </>
    )
  })
}
