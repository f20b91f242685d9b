import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import type { ShownState } from './import-table.tsx'

export interface ImportNotesProps {
  /** Just now, by a button of this page; null: no button was pressed. */
  takenCount: number | null
  isStale: boolean
  former: { time: string; name: string } | null
  counts: Readonly<Record<ShownState, number>>
  ignoredTitles: readonly string[]
  overviewHref: string
}

const states = ['right', 'wrong', 'refused', 'taken', 'takenWrong', 'empty'] as const

/** Above the rows: what has just happened, whether this content came before, and how many are right. */
export function ImportNotes({ takenCount, isStale, former, counts, ignoredTitles, overviewHref }: ImportNotesProps) {
  const t = useTranslations('wageImport')
  return (
    <>
      {takenCount !== null && (
        <div id="taken" tabIndex={-1} className="block">
          <Note tone="ok" title={t('preview.takenTitle', { count: takenCount })} isStatus>
            <p>
              <Link href={overviewHref}>{t('preview.toOverview')}</Link>
            </p>
          </Note>
        </div>
      )}
      {isStale && (
        <div id="stale" tabIndex={-1} className="block">
          <Note tone="warn" title={t('preview.staleTitle')} isStatus>
            <p>{t('preview.stale')}</p>
          </Note>
        </div>
      )}
      {former && (
        <div className="block">
          <Note tone="warn" title={t('preview.formerTitle')}>
            <p>{t('preview.former', former)}</p>
          </Note>
        </div>
      )}
      {counts.taken + counts.takenWrong === 0 && <p className="block">{t('preview.nothingSaved')}</p>}
      <p className="block">
        {t('counts.lead')}{' '}
        <strong>
          {states
            .filter((state) => counts[state] > 0)
            .map((state) => t(`counts.${state}`, { count: counts[state] }))
            .join(', ')}
        </strong>
      </p>
      {ignoredTitles.length > 0 && (
        <p className="small muted">{t('preview.ignored', { titles: ignoredTitles.join(', ') })}</p>
      )}
    </>
  )
}

export interface WrongCell {
  href: string
  row: number
  title: string
  message: string
}

/** Each wrong cell by its row and title, with a link to it. */
export function WrongCells({ cells, count }: { cells: readonly WrongCell[]; count: number }) {
  const t = useTranslations('wageImport.preview')
  if (count === 0) return null
  return (
    <div className="block">
      <Note tone="bad" title={t('wrongTitle', { count })}>
        <ul>
          {cells.map(({ href, ...cell }) => (
            <li key={`${href} ${cell.message}`}>
              <Link href={href} isPlain>
                {t('at', cell)}
              </Link>
            </li>
          ))}
        </ul>
        {count > cells.length && <p>{t('wrongMore', { count: count - cells.length })}</p>}
      </Note>
    </div>
  )
}
