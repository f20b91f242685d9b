import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/fields/date-field.tsx'
import { SearchField, SearchForm } from '../ui/fields/search-field.tsx'

export const workerSearchId = 'worker-search'

export interface WorkerSearchProps {
  entered: { search: string; startDate: string; endDate: string }
  /** Sent along, so that a search keeps the order of the list. */
  order: { sort: string; order: string }
  errors: { startDate?: string | undefined; endDate?: string | undefined }
  search: (form: FormData) => Promise<void>
}

/** Name or national number, and the window of calculation periods; posted, because a national number stands in no address. */
export function WorkerSearch({ entered, order, errors, search }: WorkerSearchProps) {
  const t = useTranslations('home.list')
  const actions = useTranslations('actions')
  return (
    <SearchForm label={t('searchLabel')} action={search} id={workerSearchId}>
      <input type="hidden" name="sort" value={order.sort} />
      <input type="hidden" name="order" value={order.order} />
      <SearchField name="search" label={t('search')} hint={t('searchHint')} defaultValue={entered.search} />
      <DateField name="startDate" label={t('startDate')} defaultValue={entered.startDate} error={errors.startDate} />
      <DateField name="endDate" label={t('endDate')} defaultValue={entered.endDate} error={errors.endDate} />
      <Button look="secondary" icon="search">
        {actions('search')}
      </Button>
    </SearchForm>
  )
}
