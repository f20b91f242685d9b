import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/icon.tsx'
import { Link } from '@/components/ui/link.tsx'
import { StatusChip, type StatusLook } from '@/components/ui/status-chip.tsx'
import { Cell, Row, RowHead, Table } from '@/components/ui/table.tsx'

export type ShownState = 'right' | 'wrong' | 'refused' | 'taken' | 'takenWrong' | 'empty'

export interface ShownFinding {
  isWrong: boolean
  words: string
}

export interface ShownCell {
  /** Where a link to it leads. */
  id: string
  title: string
  text: string
  findings: readonly ShownFinding[]
}

export interface ShownRow {
  id: string
  number: number
  state: ShownState
  /** Whom the number names, and his form and his cell of the grid once the data are in them; null: nobody. */
  worker: { name: string; formHref: string | null; gridHref: string | null } | null
  cells: readonly ShownCell[]
}

const looks: Record<ShownState, StatusLook> = {
  right: 'accepted',
  wrong: 'warning',
  refused: 'refused',
  taken: 'accepted',
  takenWrong: 'warning',
  empty: 'draft',
}

/** A wide table scrolls within itself: by keyboard too. */
const keyboardScroll = { tabIndex: 0 }

/** The rows as they were handed in, with what is said of each cell below what it holds. */
export function ImportTable({ rows, titles }: { rows: readonly ShownRow[]; titles: readonly string[] }) {
  const t = useTranslations('wageImport')
  const caption = t('preview.caption', { count: rows.length })
  return (
    <section className="scroll block" aria-label={caption} {...keyboardScroll}>
      <Table
        caption={<span>{caption}</span>}
        isStack={false}
        className="sheet"
        columns={[
          { key: 'row', label: t('preview.row') },
          { key: 'verdict', label: t('preview.verdict') },
          { key: 'worker', label: t('preview.worker') },
          ...titles.map((title) => ({ key: `cell ${title}`, label: title })),
        ]}
      >
        {rows.map((row) => (
          <Row key={row.id} id={row.id}>
            <RowHead className="num">{row.number}</RowHead>
            <Cell>
              <StatusChip look={looks[row.state]}>{t(`states.${row.state}`)}</StatusChip>
            </Cell>
            <Cell>
              <WorkerOf row={row} />
            </Cell>
            {row.cells.map((cell) => (
              <SheetCell key={cell.id} {...cell} />
            ))}
          </Row>
        ))}
      </Table>
    </section>
  )
}

function WorkerOf({ row: { worker } }: { row: ShownRow }) {
  const t = useTranslations('wageImport.preview')
  if (!worker) return null
  return (
    <>
      {worker.name}
      {worker.formHref && <MendLink href={worker.formHref} words={t('correct')} name={worker.name} />}
      {worker.gridHref && <MendLink href={worker.gridHref} words={t('correctInGrid')} name={worker.name} />}
    </>
  )
}

function MendLink({ href, words, name }: { href: string; words: string; name: string }) {
  const t = useTranslations('wageImport.preview')
  return (
    <>
      <br />
      <Link href={href} className="small">
        {words}
        <span className="sr"> {t('correctOf', { name })}</span>
      </Link>
    </>
  )
}

const classOf = (findings: readonly ShownFinding[]) => (findings.length > 0 ? 'told' : undefined)

function SheetCell({ id, text, findings }: ShownCell) {
  const t = useTranslations('wageImport.findings')
  const isWrong = findings.some((finding) => finding.isWrong)
  return (
    <Cell id={id} tabIndex={findings.length > 0 ? -1 : undefined} className={classOf(findings)}>
      <span className={isWrong ? 'bad' : undefined}>{text}</span>
      {findings.map((finding) => (
        <p key={finding.words} className={finding.isWrong ? 'emsg' : 'small muted'}>
          {finding.isWrong && <Icon name="circle-alert" />}
          <span>
            <span className="sr">{t(finding.isWrong ? 'prefix' : 'remarkPrefix')} </span>
            {finding.words}
          </span>
        </p>
      ))}
    </Cell>
  )
}
