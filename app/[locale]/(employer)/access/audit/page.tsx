import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { parseAuditQuery } from '@/lib/channels/web/audit/parse-audit-query.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { toManageAccess } from '@/lib/use-cases/actor/require.ts'
import { listAuditEntries } from '@/lib/use-cases/audit/list-audit-entries.ts'
import { employerPage } from '../../employer-page.tsx'
import { AuditPage } from './audit-page.tsx'

interface AuditProps {
  searchParams: Promise<SearchParams>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('audit')
  return { title: t('title') }
}

/** Who did what at the enterprise, and who looked (portal: Access management). */
export default async function Audit({ searchParams }: AuditProps) {
  const asked = parseAuditQuery(await searchParams)
  return employerPage({ current: 'access', need: toManageAccess }, async (actor, { language }) => (
    <AuditPage page={asked.query && (await listAuditEntries(actor, asked.query))} asked={asked} language={language} />
  ))
}
