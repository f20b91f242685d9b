import { useTranslations } from 'next-intl'
import type { DimonaListEntry, DimonaPeriodView } from '@/lib/domain/overview/overview.ts'
import { formatDate } from '@/lib/i18n/format-date.ts'
import { formatSsin } from '@/lib/i18n/format-identifier.ts'
import { Link } from '../ui/link.tsx'
import { StatusChip } from '../ui/status-chip.tsx'
import { Cell, type Column, Row, RowHead, Table } from '../ui/table.tsx'

/** The FLX periods of one worker. */
export function WorkerDimonaList({ dimonaPeriods }: { dimonaPeriods: readonly DimonaPeriodView[] }) {
  const t = useTranslations('details.dimona')
  const columns = useDimonaColumns()
  if (dimonaPeriods.length === 0) return <p>{t('none')}</p>
  return (
    <Table caption={t('caption')} columns={columns}>
      {dimonaPeriods.map((entry) => (
        <Row key={entry.dimonaPeriodId}>
          <RowHead className="num">
            <time dateTime={entry.startDate}>{formatDate(entry.startDate)}</time>
          </RowHead>
          <DimonaCells entry={entry} />
        </Row>
      ))}
    </Table>
  )
}

export interface EmployerDimonaListProps {
  rows: readonly DimonaListEntry[]
  hrefOfWorker: (workerId: string) => string
}

/** The FLX periods of all workers of the enterprise. */
export function EmployerDimonaList({ rows, hrefOfWorker }: EmployerDimonaListProps) {
  const t = useTranslations('dimona')
  const columns = useDimonaColumns()
  return (
    <Table
      caption={t('caption')}
      isCaptionHidden
      columns={[{ key: 'name', label: t('columns.name') }, { key: 'ssin', label: t('columns.ssin') }, ...columns]}
    >
      {rows.map((entry) => (
        <Row key={entry.dimonaPeriodId}>
          <RowHead>
            <Link href={hrefOfWorker(entry.workerId)}>
              {entry.familyName} {entry.givenName}
            </Link>
          </RowHead>
          <Cell kind="number" className="nw" label={t('columns.ssinShort')}>
            {formatSsin(entry.ssin)}
          </Cell>
          <Cell kind="number" label={t('columns.startDate')}>
            <time dateTime={entry.startDate}>{formatDate(entry.startDate)}</time>
          </Cell>
          <DimonaCells entry={entry} />
        </Row>
      ))}
    </Table>
  )
}

function useDimonaColumns(): Column[] {
  const t = useTranslations('dimona.columns')
  const status = useTranslations('dimona')
  return [
    { key: 'startDate', label: t('startDate') },
    { key: 'endDate', label: t('endDate') },
    { key: 'type', label: t('type') },
    { key: 'jointCommittee', label: t('jointCommittee') },
    { key: 'number', label: t('number') },
    { key: 'status', label: status('status') },
  ]
}

/** The worker's condition of four fifths three quarters earlier (T-3) could not be checked: a warning of Dimona, which hinders nothing. */
const THREE_QUARTERS_CODE = '90017-510'

function DimonaCells({ entry }: { entry: DimonaPeriodView }) {
  const t = useTranslations('dimona')
  return (
    <>
      <Cell kind="number" label={t('columns.endDate')}>
        {entry.endDate ? <time dateTime={entry.endDate}>{formatDate(entry.endDate)}</time> : t('open')}
      </Cell>
      <Cell label={t('columns.type')}>{entry.dimonaType}</Cell>
      <Cell kind="number" label={t('columns.jointCommittee')}>
        {entry.jointCommittee}
      </Cell>
      <Cell kind="number" label={t('columns.number')}>
        {entry.dimonaPeriodId}
      </Cell>
      <Cell label={t('status')}>
        <StatusChip look={looks[entry.status]} icon={entry.status === 'cancelled' ? 'trash-2' : undefined} canWrap>
          {t(`statuses.${entry.status}`)}
        </StatusChip>
        {entry.anomalyCode === THREE_QUARTERS_CODE && <span className="sub">{t('threeQuarters')}</span>}
        {entry.overseas && <span className="sub">{t(`overseas.${entry.overseas.status}`)}</span>}
      </Cell>
    </>
  )
}

const looks = { accepted: 'accepted', acceptedWithWarning: 'warning', cancelled: 'draft' } as const
