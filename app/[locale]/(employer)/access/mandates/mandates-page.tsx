import { useTranslations } from 'next-intl'
import { AccessTabs } from '@/components/access/access-tabs.tsx'
import { MandateTable } from '@/components/mandate/mandate-table.tsx'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { SearchField, SearchForm } from '@/components/ui/fields/search-field.tsx'
import { ListPager } from '@/components/ui/list-pager.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { Tabs } from '@/components/ui/tabs.tsx'
import type { AskedMandates } from '@/lib/channels/web/access/parse-mandate-form.ts'
import { mandateGroups } from '@/lib/domain/mandate/mandate.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { MandateList } from '@/lib/use-cases/mandate/list-mandates.ts'

/** With fewer nobody needs to search. */
const SEARCHED_FROM = 10

interface MandatesPageProps {
  list: MandateList
  asked: AskedMandates
  pageSize: number
  /** One was asked for just now. */
  isRequested: boolean
  language: Language
}

export function MandatesPage(props: MandatesPageProps) {
  const t = useTranslations('mandates')
  const { list, isRequested, language } = props
  const give = list.side === 'employer' && (
    <ButtonLink href={path(language, '/access/mandates/give')}>{t('give.button')}</ButtonLink>
  )
  return (
    <>
      <PageHeading
        title={t(`title.${list.side}`)}
        lead={t(`lead.${list.side}`, { name: list.enterpriseName })}
        action={give}
      />
      <AccessTabs current="mandates" language={language} />
      {isRequested && <Note tone="ok" title={t('outcomes.requested')} titleAs="p" isStatus />}
      <Groups {...props} />
      {list.totalCount > SEARCHED_FROM && <Search {...props} />}
      <Found {...props} />
    </>
  )
}

function Groups({ list: { counts }, asked: { group: current, search }, language }: MandatesPageProps) {
  const t = useTranslations('mandates')
  const tabs = mandateGroups.map((group) => ({
    href: path(language, '/access/mandates', { group, search: search || undefined }),
    label: t(`groups.${group}`, { count: counts[group] }),
    isCurrent: group === current,
  }))
  return <Tabs label={t('groups.label')} tabs={tabs} />
}

function Search({ list, asked: { group, search }, language }: MandatesPageProps) {
  const t = useTranslations('mandates')
  const actions = useTranslations('actions')
  return (
    <SearchForm label={t('pageTitle')} action={path(language, '/access/mandates')} method="get">
      <input type="hidden" name="group" value={group} />
      <SearchField name="search" label={t(`search.${list.side}`)} defaultValue={search} />
      <Button look="secondary" icon="search">
        {actions('search')}
      </Button>
    </SearchForm>
  )
}

function Found({ list, asked: { group, search, page }, pageSize, language }: MandatesPageProps) {
  const t = useTranslations('mandates')
  const totalCount = list.counts[group]
  if (list.mandates.length === 0)
    return (
      <EmptyState titleAs="h2" title={search ? t('empty.search', { search }) : t(`empty.${group}`)}>
        <p>{t(`empty.${list.side}`)}</p>
      </EmptyState>
    )
  const cursorOf = (other: number, exists: boolean) => (exists ? String(other) : null)
  const pages = {
    totalCount,
    previousCursor: cursorOf(page - 1, page > 1),
    nextCursor: cursorOf(page + 1, page * pageSize < totalCount),
  }
  return (
    <>
      <MandateTable
        mandates={list.mandates}
        side={list.side}
        totalCount={totalCount}
        hrefOf={(mandateId) => path(language, `/access/mandates/${mandateId}`)}
      />
      {totalCount > pageSize && (
        <ListPager
          shownCount={list.mandates.length}
          page={pages}
          language={language}
          hrefOf={(cursor) => path(language, '/access/mandates', { group, search: search || undefined, page: cursor })}
        />
      )}
    </>
  )
}
