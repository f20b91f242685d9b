import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { SearchForm } from '@/components/ui/fields/search-field.tsx'
import { SelectField } from '@/components/ui/fields/select-field.tsx'
import { dueStates } from '@/lib/domain/to-do/due.ts'
import { type ToDoQuery, toDoKinds } from '@/lib/domain/to-do/to-do.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { toDoHref } from './to-do-href.ts'

/** By kind and by last day, in the address: works without script, and can be kept. */
export function ToDoFilter({ query, language }: { query: ToDoQuery; language: Language }) {
  const t = useTranslations('toDo')
  return (
    <SearchForm label={t('filterLabel')} action={toDoHref(language)} method="get">
      <SelectField
        name="kind"
        label={t('kind')}
        emptyLabel={t('anyKind')}
        defaultValue={query.kind ?? ''}
        options={toDoKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <SelectField
        name="due"
        label={t('due')}
        emptyLabel={t('anyDue')}
        defaultValue={query.due ?? ''}
        options={dueStates.map((value) => ({ value, label: t(`dues.${value}`) }))}
      />
      <Button look="secondary">{t('filter')}</Button>
    </SearchForm>
  )
}
