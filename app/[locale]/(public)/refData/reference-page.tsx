import { useTranslations } from 'next-intl'
import { CategoryList } from '@/components/parameter/category-list.tsx'
import { RuleTable } from '@/components/parameter/rule-table.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import type { AskedReference } from '@/lib/channels/web/parameter/parse-reference-query.ts'
import { listCategoryPage } from '@/lib/domain/legal-parameters/category-list.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { ruleCatalogue } from '@/lib/domain/wage-declaration/rule-catalogue.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { Reference } from '@/lib/use-cases/parameter/read-reference.ts'
import { FileLinks } from './file-links.tsx'
import { useLimits } from './limits.ts'
import { Ceilings, Contents, ReferenceSection } from './reference-sections.tsx'
import { DateProblem, WageSection } from './wage-section.tsx'

interface ReferencePageProps {
  reference: Reference
  asked: AskedReference
  today: LocalDate
  language: Language
}

/** One page with its contents in front: short enough to search in, and to print. */
export function ReferencePage({ reference, asked, today, language }: ReferencePageProps) {
  const t = useTranslations('reference')
  const action = path(language, '/refData')
  const { search, isFlexiOnly } = asked.categories
  const pageHref = (page: number) =>
    `${path(language, '/refData', { category: search, flexi: isFlexiOnly ? 'yes' : undefined, page })}#categories`
  return (
    <>
      <PageHeading title={t('title')} lead={t('lead')} />
      <DateProblem asked={asked} />
      <Contents />
      <Ceilings values={reference.values} />
      <WageSection reference={reference} asked={asked} action={`${action}#wages`} />
      <ReferenceSection id="categories">
        <CategoryList
          action={`${action}#categories`}
          query={asked.categories}
          found={listCategoryPage(reference.categories, asked.categories)}
          hrefOf={pageHref}
        />
      </ReferenceSection>
      <ReferenceSection id="rules">
        <RuleTable rules={ruleCatalogue} limits={useLimits(reference.values, today)} />
      </ReferenceSection>
      <FileLinks language={language} />
    </>
  )
}
