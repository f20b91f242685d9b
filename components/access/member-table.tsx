import { useTranslations } from 'next-intl'
import { isMemberOn, type Member } from '@/lib/domain/access/member.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { Link } from '../ui/link.tsx'
import { StatusChip } from '../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'
import { PermissionText } from './permission-text.tsx'

export interface MemberTableProps {
  members: readonly Member[]
  ownMembershipId: string
  today: LocalDate
  hrefOf: (membershipId: string) => string
}

/** Who may act for the enterprise, with which role and permissions, and when last seen. */
export function MemberTable({ members, ownMembershipId, today, hrefOf }: MemberTableProps) {
  const t = useTranslations('access')
  const columns = (['name', 'role', 'permissions', 'lastSignIn'] as const).map((key) => ({
    key,
    label: t(`columns.${key}`),
  }))
  return (
    <Table caption={t('caption', { count: members.length })} columns={columns}>
      {members.map((member) => (
        <Row key={member.membershipId}>
          <RowHead>
            <Link href={hrefOf(member.membershipId)}>
              {member.familyName} {member.givenName}
            </Link>
            {member.membershipId === ownMembershipId && <span className="sub">{t('yourself')}</span>}
          </RowHead>
          <Cell label={t('columns.role')}>
            {t(`roles.${member.role}`)}
            {!isMemberOn(member, today) && (
              <StatusChip look="draft" icon="clock" canWrap>
                {t('over')}
              </StatusChip>
            )}
          </Cell>
          <Cell label={t('columns.permissions')}>
            <HeldPermissions member={member} today={today} />
          </Cell>
          <Cell label={t('columns.lastSignIn')}>
            <LastSignIn at={member.lastSignInAt} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function HeldPermissions({ member, today }: { member: Member; today: LocalDate }) {
  const t = useTranslations('access')
  if (member.permissions.length === 0) return t('noPermission')
  return (
    <ul className="held">
      {member.permissions.map((granted) => (
        <li key={granted.permission}>
          <PermissionText granted={granted} today={today} />
        </li>
      ))}
    </ul>
  )
}

export function LastSignIn({ at }: { at: Date | null }) {
  const t = useTranslations('access')
  return at ? <time dateTime={at.toISOString()}>{formatMoment(at)}</time> : t('neverSignedIn')
}
