import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { TOO_LONG } from '@/lib/channels/batch/take-files.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { fileErrorCodes } from '@/lib/domain/batch/file-error.ts'
import { listSets } from '@/lib/use-cases/batch/read-set.ts'
import { employerPage, employerTitle } from '../employer-page.tsx'
import { BatchContent } from './batch-content.tsx'
import { batchNeed } from './need.ts'

interface BatchProps {
  searchParams: Promise<SearchParams>
}

const PAGE_SIZE = 20

export async function generateMetadata(): Promise<Metadata> {
  return employerTitle(batchNeed, (await getTranslations('batch'))('title'))
}

/** Where files are handed in, and the sets handed in so far. */
export default async function Batch({ searchParams }: BatchProps) {
  const asked = await searchParams
  return employerPage({ current: 'batch', need: batchNeed }, async (actor, { language }) => {
    const cursor = textOf(asked.cursor, 100)
    const page = await listSets(actor, { pageSize: PAGE_SIZE, ...(cursor && { cursor }) })
    const codes = (textOf(asked.errors, 200) ?? '').split(' ')
    // An address shows no words of its own: what is no code is left out.
    const errors = [...fileErrorCodes, TOO_LONG].filter((code) => codes.includes(code))
    const isWithdrawn = textOf(asked.withdrawn, 3) === 'yes'
    return <BatchContent {...{ page, errors, isWithdrawn, language }} />
  })
}
