import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { SearchField, SearchForm } from '@/components/ui/fields/search-field.tsx'
import { Link } from '@/components/ui/link.tsx'

export interface ClientSearchProps {
  foundCount: number
  shownCount: number
  search: string
  searchAction: string
  returnPath: string | null
}

/** Finds one client among many, by name or enterprise number; a plain page without script. */
export function ClientSearch({ foundCount, shownCount, search, searchAction, returnPath }: ClientSearchProps) {
  const t = useTranslations('profile.search')
  return (
    <>
      <SearchForm label={t('label')} action={searchAction} method="get">
        {returnPath && <input type="hidden" name="return" value={returnPath} />}
        <SearchField name="search" label={t('field')} defaultValue={search} />
        <Button look="secondary" icon="search">
          {t('button')}
        </Button>
      </SearchForm>
      <p role="status">
        {foundCount === 0 ? t('none', { search }) : t('found', { count: foundCount })}
        {shownCount < foundCount && ` ${t('narrow', { shown: shownCount })}`}
      </p>
      {search && (
        <p>
          <Link href={searchAction}>{t('all')}</Link>
        </p>
      )}
    </>
  )
}
