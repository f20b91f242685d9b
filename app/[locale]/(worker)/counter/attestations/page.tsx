import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { titleFor } from '@/app/refusals.tsx'
import { AttestationCode } from '@/components/counter/attestation/attestation-code.tsx'
import { AttestationForm } from '@/components/counter/attestation/attestation-form.tsx'
import { AttestationList } from '@/components/counter/attestation/attestation-list.tsx'
import { CounterTabs } from '@/components/counter/counter-tabs.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { requireWorker } from '@/lib/auth/actor.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { listAttestations } from '@/lib/use-cases/attestation/list-attestations.ts'
import { workerPage } from '../worker-page.tsx'
import { makeAttestation, revokeAttestation } from './actions.ts'
import { readShownCode } from './shown-code.ts'

interface AttestationsProps {
  searchParams: Promise<SearchParams>
}

const problems = ['noCeiling', 'tooMany'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('attestation')
  return titleFor(requireWorker, t('title'))
}

/** Codes by which the worker shows what remains to whom he likes (portal: Flexi counter). */
export default async function Attestations({ searchParams }: AttestationsProps) {
  const asked = textOf((await searchParams).problem, 10)
  const problem = problems.find((each) => each === asked)
  return workerPage(async (actor, { now, language }) => {
    const t = await getTranslations('attestation')
    const attestations = await listAttestations(actor, now)
    const code = await readShownCode(attestations)
    return (
      <>
        <PageHeading title={t('title')} lead={t('lead')} />
        <CounterTabs current="attestations" language={language} />
        {problem && <Note tone="warn" title={t(`problem.${problem}`)} titleAs="p" isStatus />}
        {code && <AttestationCode code={code} />}
        <AttestationForm action={makeAttestation} />
        {attestations.length > 0 && (
          <section>
            <h2>{t('listTitle')}</h2>
            <AttestationList attestations={attestations} revoke={revokeAttestation} language={language} />
          </section>
        )}
      </>
    )
  })
}
