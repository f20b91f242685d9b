import { useTranslations } from 'next-intl'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { Rule, RuleCode } from '@/lib/domain/wage-declaration/rule-catalogue.ts'

export interface RuleTableProps {
  rules: readonly Pick<Rule, 'number' | 'codes'>[]
  /** Amounts and delays in force today, which the words mention. */
  limits: Readonly<Record<string, string>>
}

/** The catalogue of rules: number, plain words, codes with their severity. */
export function RuleTable({ rules, limits }: RuleTableProps) {
  const t = useTranslations('reference')
  return (
    <Table
      caption={t('rules.caption', { count: rules.length })}
      className="par"
      columns={[
        { key: 'number', label: t('rules.number') },
        { key: 'words', label: t('rules.words') },
        { key: 'codes', label: t('rules.codes'), className: 'par-half' },
      ]}
    >
      {rules.map(({ number, codes }) => (
        <Row key={number} id={`rule-${number}`}>
          <RowHead className="num">{number}</RowHead>
          <Cell label={t('rules.words')}>{t(`rules.texts.${number}`, limits)}</Cell>
          <Cell label={t('rules.codes')}>
            <RuleCodes codes={codes} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

function RuleCodes({ codes }: { codes: readonly RuleCode[] }) {
  const t = useTranslations('reference')
  if (codes.length === 0) return <span className="muted">{t('rules.noCode')}</span>
  return (
    <ul className="par-codes">
      {codes.map(({ code, severities }) => (
        <li key={code}>
          <code className="nw">{code}</code>
          <span>{t(`rules.kinds.${kindOf(code)}`)}</span>
          <span className="muted">{severities.map((severity) => t(`rules.severities.${severity}`)).join(', ')}</span>
        </li>
      ))}
    </ul>
  )
}

/** 90501-021 is anomaly 021 of zone 90501. */
function kindOf(code: string): string {
  return code.slice(code.indexOf('-') + 1)
}
