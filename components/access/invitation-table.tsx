import { useTranslations } from 'next-intl'
import type { Invitation, InvitationState } from '@/lib/domain/access/invitation.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { Button } from '../ui/button.tsx'
import { StatusChip } from '../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

type Listed = Invitation & { state: InvitationState }

interface InvitationTableProps {
  invitations: readonly Listed[]
  revoke: (form: FormData) => Promise<void>
}

const looks = { open: 'processing', accepted: 'accepted', revoked: 'draft', expired: 'draft' } as const
const icons = { open: undefined, accepted: undefined, revoked: 'x', expired: 'clock' } as const

/** Who was invited, with what, and what became of it. */
export function InvitationTable({ invitations, revoke }: InvitationTableProps) {
  const t = useTranslations('invitation')
  const names = useTranslations('refusal.permission.names')
  const columns = (['recipient', 'permissions', 'sentAt', 'state', 'action'] as const).map((key) => ({
    key,
    label: t(`columns.${key}`),
    isHidden: key === 'action',
  }))
  return (
    <Table caption={t('list')} isCaptionHidden columns={columns}>
      {invitations.map((invitation) => (
        <Row key={invitation.invitationId}>
          <RowHead className="anywhere">{invitation.email}</RowHead>
          <Cell label={t('columns.permissions')}>{invitation.permissions.map((each) => names(each)).join(', ')}</Cell>
          <Cell label={t('columns.sentAt')}>{formatMoment(invitation.createdAt)}</Cell>
          <Cell label={t('columns.state')}>
            <StatusChip look={looks[invitation.state]} icon={icons[invitation.state]} canWrap>
              {t(`states.${invitation.state}`, { date: formatMoment(invitation.expiresAt) })}
            </StatusChip>
          </Cell>
          <Cell kind="action">{invitation.state === 'open' && <Revoke invitation={invitation} revoke={revoke} />}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function Revoke({ invitation, revoke }: { invitation: Listed; revoke: InvitationTableProps['revoke'] }) {
  const t = useTranslations('invitation')
  return (
    <form action={revoke}>
      <input type="hidden" name="invitationId" value={invitation.invitationId} />
      <Button look="secondary" isSmall hiddenText={invitation.email}>
        {t('revoke')}
      </Button>
    </form>
  )
}
