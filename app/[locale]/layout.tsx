import '@/app/styles/portal.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { contactTelephone } from '@/components/layout/contact-centre.ts'
import { FailureWords } from '@/components/layout/failure-words.tsx'
import { PageFocus } from '@/components/ui/islands/page-focus.tsx'
import { PrintNote } from '@/components/ui/islands/print-note.tsx'
import { SoftLinks } from '@/components/ui/islands/soft-links.tsx'

/** Unique titles: "page – service – portal". */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('frame')
  return { title: { template: t.raw('titleTemplate'), default: t('brand') }, icons: '/icon.svg' }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** Every page is made for its request: a page made beforehand carries no nonce, and its scripts would stay dead. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection()
  const language = await getLocale()
  const t = await getTranslations('errors')
  const words = {
    title: t('pages.failed.title'),
    text: t('pages.failed.text'),
    retry: t('retry'),
    renewedTitle: t('pages.renewed.title'),
    renewedText: t('pages.renewed.text'),
    reopen: t('reopen'),
    home: t('home'),
    contact: t('contact', { telephone: contactTelephone.shown }),
    trace: t('trace'),
    homeHref: `/${language}`,
  }
  return (
    <html lang={language}>
      <body>
        <FailureWords words={words}>{children}</FailureWords>
        <PageFocus />
        <SoftLinks />
        <PrintNote />
      </body>
    </html>
  )
}
