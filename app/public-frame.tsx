import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currentMoment } from '@/app/moment.ts'
import type { LanguageForm } from '@/components/layout/frame-types.ts'
import { PageFrame } from '@/components/layout/page-frame.tsx'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import type { Language } from '@/lib/i18n/languages.ts'

/** The frame of the pages that ask nobody who he is. */
export async function PublicFrame({ languageForm, children }: { languageForm?: LanguageForm; children: ReactNode }) {
  const language = (await getLocale()) as Language
  const { today } = currentMoment()
  return (
    <PageFrame language={language} today={today} isDemonstration={isDemonstration} languageForm={languageForm}>
      {children}
    </PageFrame>
  )
}
