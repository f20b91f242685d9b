import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { answerPage } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { readAnsweredPost } from './shown-post.ts'
import { VerificationContent } from './verification-content.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('verification')
  const errors = await getTranslations('errors')
  const { kind } = await readAnsweredPost()
  const hasProblem = kind === 'noFile' || kind === 'unreadable'
  return { title: hasProblem ? errors('title', { title: t('title') }) : t('title') }
}

/** « Vérifier un accusé de réception », for everybody: posted, answered on the same page, and nothing of it kept. */
export default async function VerificationPage() {
  const language = await requestLanguage()
  const content = await answerPage(async () => (
    <VerificationContent post={await readAnsweredPost()} language={language} />
  ))
  return <PublicFrame>{content}</PublicFrame>
}
