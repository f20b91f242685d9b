import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { SearchField, SearchForm } from '@/components/ui/fields/search-field.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import {
  type EnteredMandateForm,
  fieldOfMandateProblem,
  parseMandateForm,
} from '@/lib/channels/web/access/parse-mandate-form.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { path } from '@/lib/i18n/path.ts'
import type { OfficeSearch } from '@/lib/use-cases/mandate/list-offices.ts'
import type { Visit } from '../../../employer-page.tsx'
import { RefusedMandate } from '../refused-mandate.tsx'
import { OfficeForm } from './office-form.tsx'

interface GivePageProps {
  found: OfficeSearch
  entered: EnteredMandateForm
  asked: SearchParams
  visit: Visit
}

export function GivePage(props: GivePageProps) {
  const t = useTranslations('mandates')
  const { found, entered, asked, visit } = props
  const problems = useProblems(props)
  return (
    <>
      <BackLink href={path(visit.language, '/access/mandates')}>{t('all')}</BackLink>
      <PageHeading title={t('give.title')} lead={t('give.lead', { name: found.enterpriseName })} />
      <ErrorSummary problems={problems} />
      <RefusedMandate refused={found.canGive ? asked.refused : 'notOffice'} />
      {found.canGive && (
        <>
          <OfficeFinder entered={entered} language={visit.language} />
          <Found {...props} problems={problems} />
        </>
      )}
    </>
  )
}

function useProblems({ entered, asked, visit }: GivePageProps): FieldProblem[] {
  const t = useTranslations('mandates.give.problems')
  const parsed = parseMandateForm(entered, visit.today)
  if (parsed.ok || asked.check === undefined) return []
  return parsed.problems.map((problem) => ({ name: fieldOfMandateProblem(problem), message: t(problem) }))
}

function OfficeFinder({ entered, language }: Pick<GivePageProps, 'entered'> & Pick<Visit, 'language'>) {
  const t = useTranslations('mandates')
  const actions = useTranslations('actions')
  return (
    <SearchForm label={t('give.searchLabel')} action={path(language, '/access/mandates/give')} method="get">
      <SearchField
        name="search"
        label={t('search.employer')}
        hint={t('give.searchHint')}
        defaultValue={entered.search}
        maxLength={100}
      />
      <Button look="secondary" icon="search">
        {actions('search')}
      </Button>
    </SearchForm>
  )
}

function Found(props: GivePageProps & { problems: readonly FieldProblem[] }) {
  const t = useTranslations('mandates.give')
  const { found, entered } = props
  if (entered.search === '') return null
  if (found.offices.length === 0)
    return (
      <Note title={t('none', { search: entered.search })} titleAs="p" isStatus>
        <p>{t('noneAdvice')}</p>
      </Note>
    )
  return <OfficeForm {...props} />
}
