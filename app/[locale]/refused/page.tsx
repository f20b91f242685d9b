import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { showNotFound, showRefused } from '@/app/refusals.tsx'
import { parseReturnPath } from '@/lib/auth/return-path.ts'
import { parseAccessNeed } from '@/lib/channels/web/access-need.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'

interface RefusedProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: RefusedProps): Promise<Metadata> {
  const t = await getTranslations('errors')
  const { need, of } = await searchParams
  return { title: parseAccessNeed(need, of) ? t('pages.forbidden.title') : t('pages.notFound.title') }
}

/** Where an action leads that was refused: what is missing, or that the thing is unknown. */
export default async function RefusedPage({ searchParams }: RefusedProps) {
  const { need, of, from: asked } = await searchParams
  const missing = parseAccessNeed(need, of)
  const from = parseReturnPath(asked)
  return <PublicFrame>{missing ? await showRefused(missing, from) : await showNotFound(from)}</PublicFrame>
}
