import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { showFailedAnswer } from '@/app/refusals.tsx'
import { failedAnswer } from '@/lib/auth/exchange.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: t(`pages.${failedAnswer()?.kind ?? 'notFound'}.title`) }
}

/** What server.ts shows in the place of an answer that Next could not make; nothing when it is asked for. */
export default async function FailedPage() {
  return <PublicFrame>{await showFailedAnswer()}</PublicFrame>
}
