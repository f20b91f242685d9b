import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import { PublicFrame } from '@/app/public-frame.tsx'
import { answerPage } from '@/app/refusals.tsx'
import { parseReferenceQuery } from '@/lib/channels/web/parameter/parse-reference-query.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { readReference } from '@/lib/use-cases/parameter/read-reference.ts'
import { ReferencePage } from './reference-page.tsx'

interface ReferenceProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: ReferenceProps): Promise<Metadata> {
  const [t, errors] = await Promise.all([getTranslations('reference'), getTranslations('errors')])
  const { problem } = parseReferenceQuery(await searchParams, currentMoment().today)
  return { title: problem ? errors('title', { title: t('pageTitle') }) : t('pageTitle') }
}

/** The law as this service applies it, for everybody: ceilings, minimum wages, employer categories, rules. */
export default async function ReferenceData({ searchParams }: ReferenceProps) {
  const { today } = currentMoment()
  const asked = parseReferenceQuery(await searchParams, today)
  const language = (await getLocale()) as Language
  const content = await answerPage(async () => (
    <ReferencePage
      reference={await readReference({ actingAs: 'anonymous' })}
      asked={asked}
      today={today}
      language={language}
    />
  ))
  return <PublicFrame>{content}</PublicFrame>
}
