import { useTranslations } from 'next-intl'
import type { OwnPasskey } from '@/lib/domain/key/passkey.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { ButtonLink } from '../ui/button.tsx'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

interface PasskeyListProps {
  passkeys: readonly OwnPasskey[]
  canRemove: boolean
  removeHref: (passkeyId: string) => string
}

/** The passkeys by the names their owner gave them. */
export function PasskeyList({ passkeys, canRemove, removeHref }: PasskeyListProps) {
  const t = useTranslations('keys.passkeys')
  return (
    <Table
      caption={t('own')}
      columns={[
        { key: 'name', label: t('nameColumn') },
        { key: 'kept', label: t('kept') },
        { key: 'since', label: t('since') },
        { key: 'lastUse', label: t('lastUse') },
        { key: 'action', label: t('action'), isHidden: true },
      ]}
    >
      {passkeys.map(({ passkeyId, name, isSynced, createdAt, lastUsedAt }) => (
        <Row key={passkeyId}>
          <RowHead>{name}</RowHead>
          <Cell label={t('kept')}>{t(isSynced ? 'synced' : 'onDevice')}</Cell>
          <Cell label={t('since')} className="num">
            <time dateTime={createdAt.toISOString()}>{formatMoment(createdAt)}</time>
          </Cell>
          <Cell label={t('lastUse')} className="num">
            {lastUsedAt ? <time dateTime={lastUsedAt.toISOString()}>{formatMoment(lastUsedAt)}</time> : t('never')}
          </Cell>
          <Cell kind="action">
            {canRemove && (
              <ButtonLink look="secondary" isSmall href={removeHref(passkeyId)} hiddenText={name}>
                {t('remove')}
              </ButtonLink>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
