import { useTranslations } from 'next-intl'
import type { ListedMandate, MandateState } from '@/lib/domain/mandate/mandate.ts'
import type { MandateSide } from '@/lib/domain/mandate/rules.ts'
import { formatEnterpriseNumber } from '@/lib/i18n/format-identifier.ts'
import { Link } from '../ui/link.tsx'
import { Cell, Row, RowHead, Table } from '../ui/table.tsx'
import { MandateChip } from './mandate-chip.tsx'
import { MandateTerm } from './mandate-term.tsx'

interface MandateTableProps {
  mandates: readonly (ListedMandate & { state: MandateState })[]
  side: MandateSide
  /** On all pages. */
  totalCount: number
  hrefOf: (mandateId: string) => string
}

/** With whom, for which days, and how it stands. */
export function MandateTable({ mandates, side, totalCount, hrefOf }: MandateTableProps) {
  const t = useTranslations('mandates')
  const other = side === 'employer' ? 'office' : 'employer'
  const columns = [
    { key: 'name', label: t(`columns.${other}`) },
    { key: 'term', label: t('columns.term') },
    { key: 'state', label: t('columns.state') },
  ]
  return (
    <Table caption={t('caption', { count: totalCount })} columns={columns}>
      {mandates.map((mandate) => (
        <Row key={mandate.mandateId}>
          <RowHead>
            <Link href={hrefOf(mandate.mandateId)}>{mandate.name}</Link>
            <span className="sub">{formatEnterpriseNumber(mandate.enterpriseNumber)}</span>
          </RowHead>
          <Cell label={t('columns.term')}>
            <MandateTerm term={mandate} />
          </Cell>
          <Cell label={t('columns.state')}>
            <MandateChip state={mandate.state} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
