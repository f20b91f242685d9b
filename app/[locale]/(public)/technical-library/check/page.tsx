import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { answerPage } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { CheckContent } from './check-content.tsx'
import { type CheckedPost, parseRefusedAnswer, readCheckedPost } from './checked-post.ts'

interface Props {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('batchCheck')
  const errors = await getTranslations('errors')
  const { kind } = await readPost(searchParams)
  return { title: kind === 'noFile' ? errors('title', { title: t('title') }) : t('title') }
}

/** Without a post, why a download of its answers came back here. */
async function readPost(searchParams: Props['searchParams']): Promise<CheckedPost> {
  const post = await readCheckedPost()
  return post.kind === 'asked' ? parseRefusedAnswer(await searchParams) : post
}

/** « Vérifier seulement »: what would become of a file, for everybody; nothing of it is kept. */
export default async function CheckPage({ searchParams }: Props) {
  const language = await requestLanguage()
  const content = await answerPage(async () => <CheckContent post={await readPost(searchParams)} language={language} />)
  return <PublicFrame>{content}</PublicFrame>
}
