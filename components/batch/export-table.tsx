import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { StatusChip, StatusChips, type StatusLook } from '@/components/ui/status-chip.tsx'
import { Cell, type Column, Row, RowHead, Table } from '@/components/ui/table.tsx'
import { type FileError, fileErrorCodes } from '@/lib/domain/batch/file-error.ts'
import { formatDate, formatMoment } from '@/lib/i18n/format-date.ts'

export interface ListedExport {
  setId: string
  sequence: string
  creationDate: string
  formCount: number
  plannedAt: Date
  laidAt: Date | null
  acknowledgedAt: Date | null
  ticket: string | null
  errors: readonly FileError[]
  sentAgainAt: Date | null
  acceptedCount: number
  refusedCount: number
}

export interface ExportTableProps {
  sets: readonly ListedExport[]
  sendAgain: (form: FormData) => Promise<void>
}

const looks = {
  planned: 'draft',
  laid: 'processing',
  taken: 'accepted',
  refused: 'refused',
  sentAgain: 'draft',
} as const satisfies Record<string, StatusLook>

function stateOf({ errors, sentAgainAt, acknowledgedAt, laidAt }: ListedExport): keyof typeof looks {
  if (sentAgainAt) return 'sentAgain'
  if (errors.length > 0) return 'refused'
  if (acknowledgedAt) return 'taken'
  return laidAt ? 'laid' : 'planned'
}

/** Sets for the outside receiver, newest first: how far each has come, and what was answered. */
export function ExportTable({ sets, sendAgain }: ExportTableProps) {
  const t = useTranslations('outside.desk')
  const columns = useColumns()
  return (
    <Table caption={t('caption')} columns={columns}>
      {sets.map((set) => (
        <Row key={set.setId}>
          <RowHead>{t('setName', { sequence: set.sequence, date: formatDate(set.creationDate) })}</RowHead>
          <Cell label={t('planned')} className="num">
            {formatMoment(set.plannedAt)}
          </Cell>
          <Cell label={t('forms')} kind="number">
            {set.formCount}
          </Cell>
          <Cell label={t('state')}>
            <State set={set} />
          </Cell>
          <Cell label={t('result')}>
            <Answers set={set} />
          </Cell>
          <Cell label={t('ticket')} className="mono">
            {set.ticket}
          </Cell>
          <Cell kind="action">{stateOf(set) === 'refused' && <SendAgain set={set} sendAgain={sendAgain} />}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function useColumns(): Column[] {
  const t = useTranslations('outside.desk')
  return [
    { key: 'name', label: t('name') },
    { key: 'planned', label: t('planned') },
    { key: 'forms', label: t('forms'), align: 'right' },
    { key: 'state', label: t('state') },
    { key: 'result', label: t('result') },
    { key: 'ticket', label: t('ticket') },
    { key: 'action', label: t('action'), isHidden: true },
  ]
}

function State({ set }: { set: ListedExport }) {
  const t = useTranslations('outside.desk.states')
  const state = stateOf(set)
  const codes = [...new Set(set.errors.map(({ code }) => code))]
  return (
    <>
      <StatusChip look={looks[state]} canWrap>
        {t(state)}
      </StatusChip>
      {codes.map((code) => (
        <span key={code} className="sub">
          {code}
          <Label code={code} />
        </span>
      ))}
    </>
  )
}

/** Official, of the codes that have one here. */
function Label({ code }: { code: string }) {
  const t = useTranslations('technicalLibrary.errors.labels')
  const known = fileErrorCodes.find((each) => each === code)
  return known ? ` · ${t(known)}` : null
}

function Answers({ set: { acceptedCount, refusedCount } }: { set: ListedExport }) {
  const t = useTranslations('outside.desk')
  if (acceptedCount + refusedCount === 0) return <span className="muted">{t('noAnswer')}</span>
  return (
    <StatusChips>
      {acceptedCount > 0 && <StatusChip look="accepted">{t('accepted', { count: acceptedCount })}</StatusChip>}
      {refusedCount > 0 && <StatusChip look="refused">{t('refused', { count: refusedCount })}</StatusChip>}
    </StatusChips>
  )
}

function SendAgain({
  set: { setId, sequence },
  sendAgain,
}: { set: ListedExport } & Pick<ExportTableProps, 'sendAgain'>) {
  const t = useTranslations('outside.desk')
  return (
    <form action={sendAgain}>
      <input type="hidden" name="setId" value={setId} />
      <Button look="secondary" isSmall hiddenText={t('sendAgainHidden', { sequence })}>
        {t('sendAgain')}
      </Button>
    </form>
  )
}
