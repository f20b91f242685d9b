import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { formOutcomes } from '@/lib/domain/batch/set-progress.ts'
import { listCorrections } from '@/lib/use-cases/batch/list-corrections.ts'
import { listFormAnswers } from '@/lib/use-cases/batch/list-form-answers.ts'
import { readSet } from '@/lib/use-cases/batch/read-set.ts'
import { employerPage, employerTitle } from '../../employer-page.tsx'
import { mayEnter } from '../../workers/load-home.ts'
import { batchNeed } from '../need.ts'
import { SetContent } from './set-content.tsx'

interface SetProps {
  params: Promise<{ setId: string }>
  searchParams: Promise<SearchParams>
}

const PAGE_SIZE = 50

export async function generateMetadata(): Promise<Metadata> {
  return employerTitle(batchNeed, (await getTranslations('batch'))('title'))
}

/** One set: how far it is, and what became of each of its Forms. */
export default async function BatchSet({ params, searchParams }: SetProps) {
  const [{ setId }, asked] = await Promise.all([params, searchParams])
  return employerPage({ current: 'batch', need: batchNeed }, async (actor, { language, now }) => {
    const outcome = formOutcomes.find((each) => each === textOf(asked.show, 20))
    const cursor = textOf(asked.cursor, 100)
    const query = { setId, pageSize: PAGE_SIZE, ...(outcome && { outcome }), ...(cursor && { cursor }) }
    const set = await readSet(actor, setId)
    const answers = await listFormAnswers(actor, query)
    const corrections = mayEnter(actor) ? await listCorrections(actor, answers.rows) : null
    return (
      <SetContent {...{ actor, set, answers, corrections, outcome, language, now }} sent={textOf(asked.sent, 20)} />
    )
  })
}
