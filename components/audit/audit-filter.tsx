import { useTranslations } from 'next-intl'
import { auditKinds } from '@/lib/domain/audit/audit-log.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/fields/date-field.tsx'
import { SearchField, SearchForm } from '../ui/fields/search-field.tsx'
import { SelectField } from '../ui/fields/select-field.tsx'

interface AuditFilterProps {
  action: string
  entered: { search: string; kind: string; startDate: string; endDate: string }
  unreadable: readonly ('startDate' | 'endDate')[]
}

/** By person, kind and days, in the address: works without script, and can be kept. */
export function AuditFilter({ action, entered, unreadable }: AuditFilterProps) {
  const t = useTranslations('audit')
  const actions = useTranslations('actions')
  const dateField = (name: 'startDate' | 'endDate') => (
    <DateField
      name={name}
      label={t(name)}
      defaultValue={entered[name]}
      hasPatternHint
      error={unreadable.includes(name) ? t('unreadable') : undefined}
    />
  )
  return (
    <SearchForm label={t('filterLabel')} action={action} method="get">
      <SearchField name="search" label={t('person')} hint={t('personHint')} defaultValue={entered.search} />
      <SelectField
        name="kind"
        label={t('kind')}
        emptyLabel={t('anyKind')}
        defaultValue={entered.kind}
        options={auditKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      {dateField('startDate')}
      {dateField('endDate')}
      <Button look="secondary" icon="search">
        {actions('search')}
      </Button>
    </SearchForm>
  )
}
