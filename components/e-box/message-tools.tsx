import { useTranslations } from 'next-intl'
import type { EBoxKind } from '@/lib/domain/e-box/message.ts'
import { Button } from '../ui/button.tsx'
import { SearchField, SearchForm } from '../ui/fields/search-field.tsx'
import { SelectField } from '../ui/fields/select-field.tsx'

export const messageSearchId = 'search'

export interface MessageToolsProps {
  entered: { search: string; kind: string; view: string }
  kinds: readonly EBoxKind[]
  error: string | undefined
  search: (form: FormData) => Promise<void>
}

/** Words or a national number, and a category; posted, because a national number stands in no address. */
export function MessageTools({ entered, kinds, error, search }: MessageToolsProps) {
  const t = useTranslations('eBox')
  return (
    <SearchForm label={t('list.search')} action={search}>
      <input type="hidden" name="show" value={entered.view} />
      <SearchField
        name={messageSearchId}
        label={t('list.search')}
        hint={t('list.searchHint')}
        defaultValue={entered.search}
        error={error}
        maxLength={100}
      />
      <SelectField
        name="kind"
        label={t('list.kind')}
        emptyLabel={t('list.anyKind')}
        defaultValue={entered.kind}
        options={kinds.map((value) => ({ value, label: t(`category.${value}`) }))}
      />
      <Button look="secondary" icon="search">
        {t('list.apply')}
      </Button>
    </SearchForm>
  )
}
