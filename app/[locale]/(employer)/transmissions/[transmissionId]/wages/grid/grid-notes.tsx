import { getTranslations } from 'next-intl/server'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import type { OpenGrid } from './open-grid.ts'

/** More links than these help nobody: from there "erreur suivante" leads on [ours]. */
const SHOWN_PROBLEMS = 20

interface GridNotesProps {
  open: OpenGrid
  /** Lines that somebody else saved meanwhile, parted by points. */
  stale: string | undefined
}

/** Above the grid: what is wrong, what somebody else saved, what is back. */
export async function GridNotes({ open, stale }: GridNotesProps) {
  const { problems, isChecked, isRestored, grid, addresses } = open
  const t = await getTranslations('grid')
  const wizard = await getTranslations('wizard')
  const staleIds = (stale ?? '').split('.')
  const staleLines = grid.lines.filter(({ lineId }) => staleIds.includes(lineId))
  const rest = problems.length - SHOWN_PROBLEMS
  return (
    <>
      {isChecked && (
        <ErrorSummary
          problems={problems.slice(0, SHOWN_PROBLEMS).map(({ worker, fieldId, message }) => ({
            name: fieldId,
            message: t('problemOf', { name: `${worker.givenName} ${worker.familyName}`, message }),
          }))}
        />
      )}
      {isChecked && rest > 0 && <p>{t('moreProblems', { count: rest })}</p>}
      {staleLines.length > 0 && (
        <Note tone="warn" title={wizard('conflict.title')} isStatus>
          <p>{t('staleText')}</p>
          <ul>
            {staleLines.map(({ lineId, worker, savedByName }) => (
              <li key={lineId}>
                <Link href={addresses.conflict(lineId)}>
                  {t('staleOf', { name: `${worker.givenName} ${worker.familyName}`, savedByName })}
                </Link>
              </li>
            ))}
          </ul>
        </Note>
      )}
      {isRestored && (
        <Note tone="ok" title={wizard('wages.restoredTitle')} isStatus>
          <p>{wizard('wages.restoredText')}</p>
        </Note>
      )}
      <p className="small muted">{t('lead')}</p>
      <p className="small muted scripted">{t('leadKeys')}</p>
    </>
  )
}
