import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { EmptyState } from '@/components/ui/empty-state.tsx'
import { Checkbox } from '@/components/ui/fields/checkbox.tsx'
import { SearchField, SearchForm } from '@/components/ui/fields/search-field.tsx'
import { Pagination } from '@/components/ui/pager.tsx'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { CategoryPage, CategoryQuery, ReferenceCategory } from '@/lib/domain/legal-parameters/category-list.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { ConfidenceText, ValidityText } from './source-text.tsx'

export interface CategoryListProps {
  action: string
  query: CategoryQuery
  found: CategoryPage
  hrefOf: (page: number) => string
}

/** The employer categories, searched and in pages, with the worker types a flexi-job may have in each. */
export function CategoryList({ action, query, found, hrefOf }: CategoryListProps) {
  const t = useTranslations('reference')
  return (
    <>
      <SearchForm label={t('categories.title')} action={action}>
        <SearchField
          name="category"
          label={t('categories.search')}
          hint={t('categories.searchHint')}
          defaultValue={query.search}
          maxLength={100}
        />
        <Checkbox name="flexi" value="yes" label={t('categories.flexiOnly')} defaultChecked={query.isFlexiOnly} />
        <Button look="secondary" icon="search">
          {t('categories.find')}
        </Button>
      </SearchForm>
      {found.totalCount === 0 ? (
        <EmptyState titleAs="h3" title={t('categories.none')}>
          <p>{t('categories.noneAdvice')}</p>
        </EmptyState>
      ) : (
        <CategoryTable found={found} />
      )}
      <CategoryPages found={found} hrefOf={hrefOf} />
    </>
  )
}

function CategoryTable({ found }: { found: CategoryPage }) {
  const t = useTranslations('reference')
  const words = useTranslations('parameters')
  return (
    <Table
      caption={t('categories.caption', { count: found.totalCount })}
      className="par"
      columns={[
        { key: 'code', label: t('categories.code') },
        { key: 'label', label: t('categories.label') },
        { key: 'validity', label: words('columns.validity') },
        { key: 'flexi', label: t('categories.flexi') },
      ]}
    >
      {found.categories.map((category) => (
        <Row key={`${category.code} ${category.startDate}`}>
          <RowHead className="num">{category.code}</RowHead>
          <Cell label={t('categories.label')}>
            <OfficialName category={category} />
          </Cell>
          <Cell label={words('columns.validity')}>
            <ValidityText {...category} />
          </Cell>
          <Cell label={t('categories.flexi')}>
            <FlexiTypes category={category} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** Official names exist in French and Dutch alone. */
function OfficialName({ category: { labelFr, labelNl } }: { category: ReferenceCategory }) {
  const isDutch = (useLocale() as Language) === 'nl'
  return <span lang={isDutch ? 'nl' : 'fr'}>{isDutch ? labelNl : labelFr}</span>
}

function FlexiTypes({ category: { flexi } }: { category: ReferenceCategory }) {
  const t = useTranslations('reference')
  if (flexi.length === 0) return <span className="muted">{t('categories.noEvidence')}</span>
  return (
    <ul className="par-types">
      {flexi.map(({ workerTypes, startDate, endDate, confidence }) => (
        <li key={`${startDate} ${workerTypes.join()}`}>
          {workerTypes.map((type) => t(`categories.types.${type}`)).join(', ')}
          <small className="muted par-next">
            {startDate ? <ValidityText startDate={startDate} endDate={endDate} /> : t('categories.noDates')}
            {separator}
            <ConfidenceText confidence={confidence} />
          </small>
        </li>
      ))}
    </ul>
  )
}

const separator = ' · '

function CategoryPages({ found, hrefOf }: Pick<CategoryListProps, 'found' | 'hrefOf'>) {
  const t = useTranslations('reference')
  const actions = useTranslations('actions')
  const { page, pageCount, firstNumber, totalCount, categories } = found
  if (totalCount === 0) return null
  const last = firstNumber + categories.length - 1
  return (
    <Pagination
      label={t('categories.pages')}
      summary={t('categories.range', { first: firstNumber, last, count: totalCount })}
      previous={page > 1 ? { href: hrefOf(page - 1), label: actions('previous') } : undefined}
      next={page < pageCount ? { href: hrefOf(page + 1), label: actions('next') } : undefined}
    />
  )
}
