import { useLocale, useTranslations } from 'next-intl'
import { Note } from '@/components/ui/note.tsx'
import { StatusChip, StatusChips } from '@/components/ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { Severity } from '@/lib/domain/anomaly.ts'
import type { FileError } from '@/lib/domain/batch/file-error.ts'
import { formatCount } from '@/lib/i18n/format-amount.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { FileErrors } from './file-errors.tsx'

export interface ShownFinding {
  lineNumber: number
  payslipReference: string | null
  code: string
  severity: Severity
  /** XPath within the file. */
  location: string
  /** In the reader's language. */
  words: string
}

interface CheckResultProps {
  fileName: string
  errors: readonly FileError[]
  acceptedCount: number
  refusedCount: number
  findings: readonly ShownFinding[]
  findingCount: number
}

/** What would become of a file: why it cannot be read, or how many declarations would pass, and what is wrong with the others. */
export function CheckResult({ fileName, errors, acceptedCount, refusedCount, ...found }: CheckResultProps) {
  const t = useTranslations('batchCheck.result')
  if (errors.length > 0)
    return (
      <>
        <Note tone="bad" title={t('unreadable', { fileName })} isStatus>
          <p>{t('unreadableText')}</p>
        </Note>
        <FileErrors errors={errors} title={t('errors')} />
      </>
    )
  return (
    <>
      <Note tone={refusedCount > 0 ? 'warn' : 'ok'} title={t('read', { fileName })} isStatus>
        <p>{t('notSent')}</p>
      </Note>
      <StatusChips>
        {acceptedCount > 0 && (
          <StatusChip look="accepted" canWrap>
            {t('accepted', { count: acceptedCount })}
          </StatusChip>
        )}
        {refusedCount > 0 && (
          <StatusChip look="refused" canWrap>
            {t('refused', { count: refusedCount })}
          </StatusChip>
        )}
      </StatusChips>
      {found.findingCount > 0 && <Findings {...found} />}
    </>
  )
}

function Findings({ findings, findingCount }: Pick<CheckResultProps, 'findings' | 'findingCount'>) {
  const t = useTranslations('batchCheck.findings')
  const language = useLocale() as Language
  const total = formatCount(findingCount, language)
  const isCut = findingCount > findings.length
  return (
    <section>
      <h2>{t('title')}</h2>
      <Table
        caption={isCut ? t('first', { shown: String(findings.length), total }) : t('caption', { count: findingCount })}
        columns={[
          { key: 'line', label: t('line') },
          { key: 'reference', label: t('reference') },
          { key: 'code', label: t('code') },
          { key: 'what', label: t('what') },
        ]}
      >
        {findings.map((finding) => (
          <Row key={[finding.lineNumber, finding.code, finding.location, finding.words].join(' ')}>
            <RowHead>{t('at', { line: String(finding.lineNumber) })}</RowHead>
            <Cell label={t('reference')} className="mono">
              {finding.payslipReference}
            </Cell>
            <Cell label={t('code')}>
              <span className="mono nw">{finding.code}</span>
              <p className="small">{t(`severities.${finding.severity}`)}</p>
            </Cell>
            <Cell label={t('what')}>
              {finding.words}
              <p className="small muted mono">{finding.location}</p>
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}
