import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { signedInPerson } from '@/app/signed-in-person.ts'
import { readVisitor } from '@/app/visitor.ts'
import type { LanguageForm } from '@/components/layout/frame-types.ts'
import { PageFrame } from '@/components/layout/page-frame.tsx'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import type { Language } from '@/lib/i18n/languages.ts'

/** The frame of the pages that need nobody to sign in; who is signed in finds the way out there too. */
export async function PublicFrame({ languageForm, children }: { languageForm?: LanguageForm; children: ReactNode }) {
  const language = (await getLocale()) as Language
  const { now, today } = currentMoment()
  const visitor = await readVisitor()
  return (
    <PageFrame
      language={language}
      today={today}
      isDemonstration={isDemonstration}
      person={visitor ? await signedInPerson(visitor, now) : undefined}
      languageForm={languageForm}
    >
      {children}
    </PageFrame>
  )
}
