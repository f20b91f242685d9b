import { useTranslations } from 'next-intl'
import type { OwnAttestation } from '@/lib/domain/counter/attestation.ts'
import { formatAmount } from '@/lib/i18n/format-amount.ts'
import { formatDate, formatMoment } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { Button } from '../../ui/button.tsx'
import { StatusChip, type StatusLook } from '../../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../../ui/table.tsx'

interface AttestationListProps {
  attestations: readonly OwnAttestation[]
  revoke: (form: FormData) => Promise<void>
  language: Language
}

const looks = { valid: 'accepted', expired: 'draft', revoked: 'refused' } as const satisfies Record<string, StatusLook>

/** What the worker has shared, with whom it was read, and the way to end it. */
export function AttestationList({ attestations, revoke, language }: AttestationListProps) {
  const t = useTranslations('attestation')
  return (
    <Table
      caption={t('caption', { count: attestations.length })}
      columns={[
        { key: 'asOf', label: t('asOf') },
        { key: 'amount', label: t('remaining'), align: 'right' },
        { key: 'expiresAt', label: t('expiresAt') },
        { key: 'state', label: t('state') },
        { key: 'readings', label: t('readings') },
        { key: 'action', label: t('action'), isHidden: true },
      ]}
    >
      {attestations.map((attestation) => (
        <AttestationRow key={attestation.attestationId} {...{ attestation, revoke, language }} />
      ))}
    </Table>
  )
}

function AttestationRow({
  attestation,
  revoke,
  language,
}: Omit<AttestationListProps, 'attestations'> & { attestation: OwnAttestation }) {
  const t = useTranslations('attestation')
  const { attestationId, asOfDate, remainingCents, expiresAt, status, readings } = attestation
  return (
    <Row>
      <RowHead>{formatDate(asOfDate)}</RowHead>
      <Cell kind="amount" label={t('remaining')}>
        {formatAmount(remainingCents, language)}
      </Cell>
      <Cell kind="number" label={t('expiresAt')}>
        {formatMoment(expiresAt)}
      </Cell>
      <Cell label={t('state')}>
        <StatusChip look={looks[status]} icon={status === 'expired' ? 'clock' : undefined}>
          {t(`status.${status}`)}
        </StatusChip>
      </Cell>
      <Cell label={t('readings')}>
        {readings.length === 0 ? (
          <span className="muted">{t('notRead')}</span>
        ) : (
          <ul>
            {readings.map(({ employerName, readAt }) => (
              <li key={readAt.toISOString()}>{`${employerName}, ${formatMoment(readAt)}`}</li>
            ))}
          </ul>
        )}
      </Cell>
      <Cell kind="action">
        {status === 'valid' && (
          <form action={revoke}>
            <input type="hidden" name="attestationId" value={attestationId} />
            <Button look="secondary" isSmall hiddenText={t('ofDay', { date: formatDate(asOfDate) })}>
              {t('revoke')}
            </Button>
          </form>
        )}
      </Cell>
    </Row>
  )
}
