import { useTranslations } from 'next-intl'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { Severity } from '@/lib/domain/anomaly.ts'
import { fileErrorCodes } from '@/lib/domain/batch/file-error.ts'
import type { RuleCode } from '@/lib/domain/wage-declaration/rule-catalogue.ts'
import { LibraryFile } from './schema-list.tsx'

/** AnomalyClass, as a NOTIFICATION writes it. */
const classes: Record<Severity, string> = { blocking: 'B', nonBlocking: 'NB', warning: 'W' }

/** What a declaration can be answered with: official label of the type, class, and a file that leads to it. */
export function AnomalyCodeTable({ codes, quarter }: { codes: readonly RuleCode[]; quarter: string }) {
  const t = useTranslations('technicalLibrary.codes')
  const reference = useTranslations('reference.rules.kinds')
  return (
    <Table
      caption={t('caption', { count: codes.length })}
      columns={[
        { key: 'code', label: t('code') },
        { key: 'label', label: t('label') },
        { key: 'class', label: t('class') },
        { key: 'sample', label: t('sample') },
      ]}
    >
      {codes.map(({ code, severities }) => (
        <Row key={code}>
          <RowHead className="nw">{code}</RowHead>
          <Cell label={t('label')}>{reference(code.slice(code.indexOf('-') + 1))}</Cell>
          <Cell label={t('class')}>{severities.map((severity) => classes[severity]).join(', ')}</Cell>
          <Cell label={t('sample')}>
            <LibraryFile quarter={quarter} name={`samples/FLXWAGE_${code}.xml`} />
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

/** What a whole set can be refused with. */
export function FileErrorTable() {
  const t = useTranslations('technicalLibrary')
  return (
    <Table
      caption={t('errors.caption', { count: fileErrorCodes.length })}
      columns={[
        { key: 'code', label: t('codes.code') },
        { key: 'label', label: t('codes.label') },
      ]}
    >
      {fileErrorCodes.map((code) => (
        <Row key={code}>
          <RowHead className="nw">{code}</RowHead>
          <Cell label={t('codes.label')}>{t(`errors.labels.${code}`)}</Cell>
        </Row>
      ))}
    </Table>
  )
}
