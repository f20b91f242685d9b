import type { Metadata } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/app/public-frame.tsx'
import { AnomalyCodeTable, FileErrorTable } from '@/components/batch/code-tables.tsx'
import { SampleList, SchemaList } from '@/components/batch/schema-list.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { findSchemaQuarter } from '@/lib/channels/batch/technical-library.ts'
import { ruleCatalogue } from '@/lib/domain/wage-declaration/rule-catalogue.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('technicalLibrary')
  return { title: t('title') }
}

/** For who writes the programs of a payroll office: the very files this service validates with, and what it answers. */
export default function TechnicalLibraryPage() {
  const t = useTranslations('technicalLibrary')
  const language = useLocale() as Language
  const quarter = findSchemaQuarter()
  const code = (words: React.ReactNode) => <code>{words}</code>
  const link = (words: React.ReactNode) => <Link href={`${path(language, '/refData')}#rules`}>{words}</Link>
  return (
    <PublicFrame>
      <PageHeading title={t('title')} lead={t('lead')} />
      <Note tone="warn" title={t('notOfficial.title')}>
        <p>{t('notOfficial.text')}</p>
      </Note>
      <p>
        <Link href={path(language, '/technical-library/check')}>{t('check')}</Link>
      </p>
      <section id="schemas">
        <h2>{t('schemas.title')}</h2>
        <SchemaList quarter={quarter} />
      </section>
      <section id="names">
        <h2>{t('names.title')}</h2>
        <p>{t.rich('names.text', { code })}</p>
        <p>{t('names.piece')}</p>
      </section>
      <section id="samples">
        <h2>{t('samples.title')}</h2>
        <p className="muted">{t('samples.text')}</p>
        <SampleList quarter={quarter} />
      </section>
      <section id="codes">
        <h2>{t('codes.title')}</h2>
        <p className="muted">{t.rich('codes.text', { link })}</p>
        <AnomalyCodeTable codes={ruleCatalogue.flatMap((rule) => rule.codes)} quarter={quarter} />
      </section>
      <section id="errors">
        <h2>{t('errors.title')}</h2>
        <p className="muted">{t('errors.text')}</p>
        <FileErrorTable />
      </section>
    </PublicFrame>
  )
}
