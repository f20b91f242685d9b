import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AccessTabs } from '@/components/access/access-tabs.tsx'
import { CertificateForm } from '@/components/access/certificate-form.tsx'
import { CertificateTable } from '@/components/access/certificate-table.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { certificateProblems } from '@/lib/channels/web/access/parse-certificate.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { listCertificates } from '@/lib/use-cases/access/list-certificates.ts'
import { toManageCertificates } from '@/lib/use-cases/actor/require.ts'
import { employerPage, employerTitle } from '../../employer-page.tsx'
import { addCertificate, removeCertificate } from './actions.ts'

interface CertificatesProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata({ searchParams }: CertificatesProps): Promise<Metadata> {
  const t = await getTranslations('certificates')
  const errors = await getTranslations('errors')
  const { problem } = await searchParams
  return employerTitle(toManageCertificates, problem ? errors('title', { title: t('title') }) : t('title'))
}

const outcomes = ['saved', 'known', 'removed'] as const

/** By which certificates the files of this enterprise are signed. */
export default async function Certificates({ searchParams }: CertificatesProps) {
  const asked = await searchParams
  return employerPage({ current: 'access', need: toManageCertificates }, async (actor, { now, language }) => {
    const t = await getTranslations('certificates')
    const { senderNumber, certificates } = await listCertificates(actor, now)
    const outcome = outcomes.find((each) => asked[each] !== undefined)
    const problem = certificateProblems.find((each) => each === asked.problem)
    return (
      <>
        <PageHeading title={t('title')} lead={t('lead')} />
        <AccessTabs current="certificates" language={language} />
        {outcome && <Note tone="ok" title={t(`outcomes.${outcome}`)} titleAs="p" isStatus />}
        <CertificateForm action={addCertificate} error={problem && t(`problems.${problem}`)} />
        <section>
          <h2>{t('list')}</h2>
          {senderNumber && <p>{t('number', { number: senderNumber })}</p>}
          {certificates.length === 0 ? (
            <p className="muted">{t('none')}</p>
          ) : (
            <CertificateTable certificates={certificates} now={now} remove={removeCertificate} />
          )}
        </section>
      </>
    )
  })
}
