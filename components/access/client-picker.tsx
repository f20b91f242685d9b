import { useTranslations } from 'next-intl'
import type { ScopedClient } from '@/lib/domain/access/client-scope.ts'
import { formatEnterpriseNumber } from '@/lib/i18n/format-identifier.ts'
import { Button } from '../ui/button.tsx'
import { CellCheckbox } from '../ui/fields/checkbox.tsx'
import { RadioGroup } from '../ui/fields/radio-group.tsx'
import { SearchField } from '../ui/fields/search-field.tsx'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

interface ClientPickerProps {
  membershipId: string
  isNarrowed: boolean
  canChange: boolean
  clients: readonly ScopedClient[]
  /** On all pages. */
  foundCount: number
  pageSize: number
  list: { search: string; isChosenOnly: boolean; page: number }
  action: (form: FormData) => Promise<void>
}

/**
 * All clients or the ticked ones alone. Search and steps through the list are buttons of the one form: each post names what it showed and what
 * is ticked, so that ticks outlive searches and pages, without script too.
 */
export function ClientPicker(props: ClientPickerProps) {
  const t = useTranslations('access.clients')
  const { membershipId, isNarrowed, canChange, clients, list, action } = props
  return (
    <form action={action} className="flow" noValidate>
      <input type="hidden" name="membershipId" value={membershipId} />
      <input type="hidden" name="page" value={list.page} />
      {list.isChosenOnly && <input type="hidden" name="show" value="chosen" />}
      {canChange &&
        clients.map(({ mandateId }) => <input key={mandateId} type="hidden" name="shownId" value={mandateId} />)}
      <Search search={list.search} />
      <p role="status">{t('found', { count: props.foundCount })}</p>
      {clients.length > 0 && <Clients clients={clients} canChange={canChange} />}
      <Steps {...props} />
      {canChange && (
        <>
          <RadioGroup
            name="scope"
            label={t('scope')}
            defaultValue={isNarrowed ? 'chosen' : 'all'}
            choices={[
              { value: 'all', label: t('scopeAll'), detail: t('scopeAllDetail') },
              { value: 'chosen', label: t('scopeChosen'), detail: t('scopeChosenDetail') },
            ]}
          />
          <Button name="intent" value="save">
            {t('save')}
          </Button>
        </>
      )}
    </form>
  )
}

/** Enter in the field presses the first button of the form, which is this one. */
function Search({ search }: { search: string }) {
  const t = useTranslations('access.clients')
  const actions = useTranslations('actions')
  return (
    <search aria-label={t('filter')} className="tools">
      <SearchField name="search" label={t('search')} defaultValue={search} maxLength={100} />
      <Button look="secondary" icon="search" name="intent" value="search">
        {actions('search')}
      </Button>
    </search>
  )
}

function Clients({ clients, canChange }: Pick<ClientPickerProps, 'clients' | 'canChange'>) {
  const t = useTranslations('access.clients')
  const columns = [
    { key: 'tick', label: t('columns.tick'), isHidden: true },
    { key: 'name', label: t('columns.name') },
    { key: 'number', label: t('columns.number') },
  ]
  return (
    <Table caption={t('caption')} isCaptionHidden columns={columns}>
      {clients.map(({ mandateId, name, enterpriseNumber, isChosen }) => (
        <Row key={mandateId} isSelected={isChosen}>
          <Cell kind="check">
            <CellCheckbox
              name="mandateId"
              id={`client-${mandateId}`}
              value={mandateId}
              label={name}
              defaultChecked={isChosen}
              disabled={!canChange}
            />
          </Cell>
          <RowHead>{name}</RowHead>
          <Cell label={t('columns.number')} kind="number">
            {formatEnterpriseNumber(enterpriseNumber)}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function Steps({ list: { page }, pageSize, foundCount }: ClientPickerProps) {
  const t = useTranslations('access.clients')
  const actions = useTranslations('actions')
  if (page === 1 && foundCount <= pageSize) return null
  return (
    <nav className="pager" aria-label={t('pages')}>
      <span className="muted tab">{t('place', { page, count: Math.max(1, Math.ceil(foundCount / pageSize)) })}</span>
      <div className="row">
        {page > 1 && (
          <Button look="secondary" isSmall name="intent" value="previous">
            {actions('previous')}
          </Button>
        )}
        {page * pageSize < foundCount && (
          <Button look="secondary" isSmall name="intent" value="next">
            {actions('next')}
          </Button>
        )}
      </div>
    </nav>
  )
}
