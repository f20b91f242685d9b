import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { FieldFrame } from '@/components/ui/fields/field-frame.tsx'
import { SearchForm } from '@/components/ui/fields/search-field.tsx'
import { Suggestions } from '@/components/ui/islands/suggestions.tsx'
import { Link } from '@/components/ui/link.tsx'

export interface ClientSearchProps {
  foundCount: number
  shownCount: number
  search: string
  searchAction: string
  returnPath: string | null
  /** Puts the chosen hat on. */
  action: (form: FormData) => Promise<void>
}

/** The form that a suggestion sends. */
const chooseId = 'choose-client'

/** Finds one client among many, by name or enterprise number; a plain page without script. */
export function ClientSearch({ foundCount, shownCount, search, searchAction, returnPath, action }: ClientSearchProps) {
  const t = useTranslations('profile.search')
  return (
    <>
      <SearchForm label={t('label')} action={searchAction} method="get">
        {returnPath && <input type="hidden" name="return" value={returnPath} />}
        <FieldFrame name="search" label={t('field')} hint={t('hint')} className="grow">
          <Suggestions
            name="search"
            defaultValue={search}
            maxLength={100}
            aria-describedby="search-hint"
            source={`${searchAction}/clients`}
            formId={chooseId}
            keyName="profile"
            listLabel={t('label')}
          />
        </FieldFrame>
        <Button look="secondary" icon="search">
          {t('button')}
        </Button>
      </SearchForm>
      <form id={chooseId} action={action} hidden>
        <input type="hidden" name="profile" />
        {returnPath && <input type="hidden" name="return" value={returnPath} />}
      </form>
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
