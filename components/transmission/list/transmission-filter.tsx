import { useTranslations } from 'next-intl'
import { transmissionOutcomes } from '@/lib/domain/overview/transmission-list.ts'
import { channels } from '@/lib/domain/wage-declaration/version.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/fields/date-field.tsx'
import { SearchField, SearchForm } from '../../ui/fields/search-field.tsx'
import { SelectField } from '../../ui/fields/select-field.tsx'

export interface TransmissionFilterProps {
  entered: { startDate: string; endDate: string; ticket: string; channel: string; outcome: string }
  errors: { startDate?: string | undefined; endDate?: string | undefined }
  address: string
}

/** Which transmissions: by ticket, days of receipt, channel and what became of them. */
export function TransmissionFilter({ entered, errors, address }: TransmissionFilterProps) {
  const t = useTranslations('transmissions')
  const words = useTranslations('exports.channel')
  const actions = useTranslations('actions')
  return (
    <SearchForm label={t('searchLabel')} action={address} method="get">
      <SearchField name="ticket" label={t('ticketField')} hint={t('ticketHint')} defaultValue={entered.ticket} />
      <DateField name="startDate" label={t('startDate')} defaultValue={entered.startDate} error={errors.startDate} />
      <DateField name="endDate" label={t('endDate')} defaultValue={entered.endDate} error={errors.endDate} />
      <SelectField
        name="channel"
        label={t('channel')}
        emptyLabel={t('anyChannel')}
        defaultValue={entered.channel}
        options={channels.map((value) => ({ value, label: words(value) }))}
        width="md"
      />
      <SelectField
        name="outcome"
        label={t('outcome')}
        emptyLabel={t('anyOutcome')}
        defaultValue={entered.outcome}
        options={transmissionOutcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        width="md"
      />
      <Button look="secondary" icon="search">
        {actions('search')}
      </Button>
    </SearchForm>
  )
}
