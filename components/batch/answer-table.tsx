import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { StatusChip } from '@/components/ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'
import type { FormOutcome } from '@/lib/domain/batch/set-progress.ts'
import { outcomeLooks } from './set-states.tsx'

export interface ShownAnswer {
  pieceNumber: number
  formNumber: number
  lineNumber: number
  payslipReference: string | null
  /** Shown to who sends for several. */
  employerName: string | null
  outcome: FormOutcome
  /** In the reader's words. */
  anomalies: readonly { code: string; words: string }[]
  /** What can be done about it. */
  action: ReactNode
}

interface AnswerTableProps {
  answers: readonly ShownAnswer[]
  hasEmployers: boolean
}

/** What became of the Forms of a set, a page of them. */
export function AnswerTable({ answers, hasEmployers }: AnswerTableProps) {
  const t = useTranslations('batch.forms')
  return (
    <Table
      caption={t('caption', { count: answers.length })}
      columns={[
        { key: 'place', label: t('place') },
        { key: 'reference', label: t('reference') },
        ...(hasEmployers ? [{ key: 'employer', label: t('employer') }] : []),
        { key: 'result', label: t('result') },
        { key: 'what', label: t('what') },
      ]}
    >
      {answers.map(({ pieceNumber, formNumber, lineNumber, payslipReference, employerName, outcome, ...answer }) => (
        <Row key={`${pieceNumber}.${formNumber}`}>
          <RowHead>{t('at', { piece: String(pieceNumber), line: String(lineNumber) })}</RowHead>
          <Cell label={t('reference')} className="mono">
            {payslipReference}
          </Cell>
          {hasEmployers && <Cell label={t('employer')}>{employerName}</Cell>}
          <Cell label={t('result')}>
            <StatusChip look={outcomeLooks[outcome]}>{t(`outcomes.${outcome}`)}</StatusChip>
          </Cell>
          <Cell label={t('what')}>
            {answer.anomalies.map(({ code, words }) => (
              <p key={`${code} ${words}`}>
                <span className="mono nw">{code}</span> {words}
              </p>
            ))}
            {answer.action}
          </Cell>
        </Row>
      ))}
    </Table>
  )
}
