import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { Circuit } from '@/lib/domain/batch/set-name.ts'
import type { FormCounts, SetStatus } from '@/lib/domain/batch/set-progress.ts'
import { formatDate, formatMoment } from '@/lib/i18n/format-date.ts'
import { SetStates } from './set-states.tsx'

export interface ListedSet extends FormCounts {
  setId: string
  sequence: string
  creationDate: string
  circuit: Circuit
  ticket: string
  status: SetStatus
  receivedAt: Date
}

/** Sets, newest first. */
export function SetTable({ sets, hrefOf }: { sets: readonly ListedSet[]; hrefOf: (setId: string) => string }) {
  const t = useTranslations('batch')
  return (
    <Table
      caption={t('list.caption')}
      columns={[
        { key: 'name', label: t('list.name') },
        { key: 'receivedAt', label: t('list.receivedAt') },
        { key: 'ticket', label: t('list.ticket') },
        { key: 'result', label: t('list.result') },
      ]}
    >
      {sets.map((set) => (
        <Row key={set.setId}>
          <RowHead>
            <Link href={hrefOf(set.setId)}>
              {t('name', { sequence: set.sequence, date: formatDate(set.creationDate) })}
            </Link>
            {set.circuit === 'T' && <span className="muted"> {t('test')}</span>}
          </RowHead>
          <Cell label={t('list.receivedAt')} className="num">
            {formatMoment(set.receivedAt)}
          </Cell>
          <Cell label={t('list.ticket')} className="mono">
            {set.ticket}
          </Cell>
          <Cell label={t('list.result')}>
            <SetStates {...set} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
