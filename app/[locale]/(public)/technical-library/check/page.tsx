import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { answerPage } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { CheckContent } from './check-content.tsx'
import { readCheckedPost } from './checked-post.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('batchCheck')
  const errors = await getTranslations('errors')
  const { kind } = await readCheckedPost()
  return { title: kind === 'noFile' ? errors('title', { title: t('title') }) : t('title') }
}

/** « Vérifier seulement »: what would become of a file, for everybody; nothing of it is kept. */
export default async function CheckPage() {
  const language = await requestLanguage()
  const content = await answerPage(async () => <CheckContent post={await readCheckedPost()} language={language} />)
  return <PublicFrame>{content}</PublicFrame>
}
