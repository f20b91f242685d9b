import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { hatPage } from '@/app/hat-page.tsx'
import { titleFor } from '@/app/refusals.tsx'
import { requireAgent } from '@/lib/auth/actor.ts'
import { DeskPage } from './desk-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('desk')
  return titleFor(requireAgent, t('pageTitle'))
}

/** Where an agent arrives. */
export default async function Desk() {
  return hatPage({ requireHat: requireAgent, places: ['desk'], current: 'desk' }, async (_, { language }) => (
    <DeskPage language={language} />
  ))
}
