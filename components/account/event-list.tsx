import { useTranslations } from 'next-intl'
import type { AccountEvent } from '@/lib/domain/audit/audit-log.ts'
import { computeKeyKind } from '@/lib/domain/key/key-kind.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

/** The last sign-ins and changes of keys: what the person did not do himself he notices here. */
export function EventList({ events }: { events: readonly AccountEvent[] }) {
  const t = useTranslations('account.events')
  const actions = useTranslations('audit.actions')
  const kinds = useTranslations('account.keyKinds')
  return (
    <Table
      caption={t('title')}
      isCaptionHidden
      columns={[
        { key: 'at', label: t('at') },
        { key: 'what', label: t('what') },
      ]}
    >
      {events.map(({ id, at, action, methods, level }) => (
        <Row key={id}>
          <RowHead className="num nw">
            <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
          </RowHead>
          <Cell label={t('what')}>
            {/* One box: the narrow form sets the label beside it. */}
            <div>
              {actions(action)}
              {methods && <span className="sub">{kinds(computeKeyKind(methods), { level: level ?? '' })}</span>}
            </div>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
