import { useTranslations } from 'next-intl'
import { isValidAt, type SenderCertificate } from '@/lib/domain/batch/signature.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import { Button } from '../ui/button.tsx'
import { StatusChip } from '../ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'

interface CertificateTableProps {
  certificates: readonly SenderCertificate[]
  now: Date
  remove: (form: FormData) => Promise<void>
}

/** What is known of each certificate, and whether it may sign today. */
export function CertificateTable({ certificates, now, remove }: CertificateTableProps) {
  const t = useTranslations('certificates')
  const columns = (['subject', 'serialNumber', 'validity', 'fingerprint', 'action'] as const).map((key) => ({
    key,
    label: t(`columns.${key}`),
    isHidden: key === 'action',
  }))
  return (
    <Table caption={t('list')} isCaptionHidden columns={columns}>
      {certificates.map((certificate) => (
        <Row key={certificate.certificateId}>
          <RowHead className="anywhere">{certificate.subject}</RowHead>
          <Cell label={t('columns.serialNumber')} className="anywhere">
            {certificate.serialNumber}
          </Cell>
          <Cell label={t('columns.validity')}>
            {t('fromTo', { from: formatMoment(certificate.validFrom), until: formatMoment(certificate.validUntil) })}{' '}
            <Validity isValid={isValidAt(certificate, now)} />
          </Cell>
          <Cell label={t('columns.fingerprint')} className="anywhere small">
            {certificate.fingerprint}
          </Cell>
          <Cell kind="action">
            <form action={remove}>
              <input type="hidden" name="certificateId" value={certificate.certificateId} />
              <Button look="secondary" isSmall hiddenText={certificate.serialNumber}>
                {t('remove')}
              </Button>
            </form>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function Validity({ isValid }: { isValid: boolean }) {
  const t = useTranslations('certificates')
  return <StatusChip look={isValid ? 'accepted' : 'refused'}>{t(isValid ? 'valid' : 'notValid')}</StatusChip>
}
