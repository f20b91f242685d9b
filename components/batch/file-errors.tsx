import { useTranslations } from 'next-intl'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import { type FileError, fileErrorCodes } from '@/lib/domain/batch/file-error.ts'

/** The official label of an error of a whole file; empty for a code that has none here. */
export function useFileErrorLabel(): (code: string) => string {
  const t = useTranslations('technicalLibrary.errors.labels')
  return (code) => {
    const known = fileErrorCodes.find((each) => each === code)
    return known ? t(known) : ''
  }
}

interface FileErrorsProps {
  errors: readonly FileError[]
  /** Unless it is a set that was refused. */
  title?: string
}

/** Why a file cannot be read: each error with its place. */
export function FileErrors({ errors, title }: FileErrorsProps) {
  const t = useTranslations('batch.errors')
  const labelOf = useFileErrorLabel()
  return (
    <section>
      <h2>{title ?? t('title')}</h2>
      <Table
        caption={t('caption', { count: errors.length })}
        columns={[
          { key: 'place', label: t('place') },
          { key: 'code', label: t('code') },
          { key: 'what', label: t('what') },
        ]}
      >
        {errors.map(({ code, fileName, lineNumber, columnNumber, detail }) => (
          <Row key={[fileName, lineNumber, columnNumber, code, detail].join(' ')}>
            <RowHead>
              <span className="mono">{fileName}</span>
              {lineNumber !== null && <> {t('at', { line: String(lineNumber), column: String(columnNumber) })}</>}
            </RowHead>
            <Cell label={t('code')} className="nw">
              {code}
            </Cell>
            <Cell label={t('what')}>
              {labelOf(code)}
              {detail && (
                <p className="small muted" lang="en">
                  {detail}
                </p>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  )
}
