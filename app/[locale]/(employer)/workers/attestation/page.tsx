import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AttestedAmountView } from '@/components/counter/attestation/attested-amount.tsx'
import { CodeForm } from '@/components/counter/attestation/code-form.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { parseWaitUntil } from '@/lib/channels/web/counter/parse-wait-until.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'
import { toConsult } from '@/lib/use-cases/actor/require.ts'
import { readAttestedAmount } from '@/lib/use-cases/attestation/read-attested-amount.ts'
import { employerPage, employerTitle } from '../../employer-page.tsx'
import { enterCode } from './actions.ts'

interface AttestationProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('attestation')
  return employerTitle(toConsult, t('read.title'))
}

/** Where an employer enters the code of a worker, and sees the amount and its day. */
export default async function ReadAttestation({ searchParams }: AttestationProps) {
  const asked = await searchParams
  const readingId = textOf(asked.reading, 36)
  return employerPage({ current: 'attestation', need: toConsult }, async (actor, { language, now }) => {
    const t = await getTranslations('attestation')
    const attested = readingId ? await readAttestedAmount(actor, readingId, now) : null
    const isUnknown = attested === null && (readingId !== '' || asked.unknown !== undefined)
    return (
      <>
        <BackLink href={path(language, '/workers')}>{t('read.back')}</BackLink>
        <PageHeading title={t('read.title')} lead={t('read.lead')} />
        {attested && <AttestedAmountView attested={attested} language={language} />}
        <CodeForm isUnknown={isUnknown} waitUntil={parseWaitUntil(asked.until, now)} action={enterCode} />
      </>
    )
  })
}
