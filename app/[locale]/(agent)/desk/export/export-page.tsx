import { useTranslations } from 'next-intl'
import { ExportTable } from '@/components/batch/export-table.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { listExportSets } from '@/lib/use-cases/export/list-export-sets.ts'
import { sendAgain } from './actions.ts'

interface ExportPageProps {
  sets: Awaited<ReturnType<typeof listExportSets>>
  /** What became of sending again: `done` or `late`; anything else says nothing. */
  again: string
  language: Language
}

export function ExportPage({ sets, again, language }: ExportPageProps) {
  const t = useTranslations('outside.desk')
  return (
    <>
      <BackLink href={path(language, '/desk')}>{t('deskLink')}</BackLink>
      <PageHeading title={t('title')} lead={t('lead')} />
      {again === 'done' && <Note tone="ok" title={t('done')} titleAs="p" isStatus />}
      {again === 'late' && <Note tone="warn" title={t('late')} titleAs="p" isStatus />}
      {sets.length > 0 ? (
        <ExportTable sets={sets} sendAgain={sendAgain} />
      ) : (
        <EmptyState title={t('none')}>
          <p>{t('noneAdvice')}</p>
        </EmptyState>
      )}
    </>
  )
}
