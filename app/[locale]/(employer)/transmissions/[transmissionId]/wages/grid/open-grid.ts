import { redirect } from 'next/navigation'
import { cache } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { takeBack } from '@/lib/auth/kept-forms.ts'
import { parsePage, ROWS_PER_PAGE } from '@/lib/channels/web/grid/parse-grid-post.ts'
import { presentEntered } from '@/lib/channels/web/present-entered.ts'
import { readDraftGrid } from '@/lib/use-cases/transmission/grid/read-draft-grid.ts'
import { addressesOf, addressOfStep } from '../../../addresses.ts'
import { leaveWhenSent, openStep, wagesNeed } from '../../../open-draft.ts'
import { keepStale, savePosted } from './save-posted.ts'
import { rowJudge } from './verdicts.ts'

/** What was posted when the session had ended goes into the draft now that the same person is back (portal: Step 3, Saving). */
async function restoreKept(transmissionId: string): Promise<boolean> {
  const language = await requestLanguage()
  const addresses = addressesOf(language, transmissionId)
  const kept = await takeBack(addresses.grid())
  if (!kept) return false
  const actor = await requireEmployer(wagesNeed)
  const leave = <Answer>(act: () => Promise<Answer>) => leaveWhenSent(addresses.receipt(), act)
  const open = { actor, language, now: currentMoment().now, leaveWhenSent: leave }
  const stale = await keepStale(addresses, await savePosted(open, transmissionId, kept))
  if (stale) redirect(addresses.grid({ stale }))
  return true
}

/** A page of the grid with the draft it belongs to, each row with its verdict. A correction has one worker, and no grid. */
export const openGrid = cache(async (transmissionId: string, typedPage: string | undefined, isChecked: boolean) => {
  const isRestored = await restoreKept(transmissionId)
  const open = await openStep(transmissionId, 'wages')
  const { draft, addresses, language, actor, now } = open
  if (draft.kind !== 'original') redirect(addressOfStep(addresses, 'wages', draft))
  const grid = await leaveWhenSent(addresses.receipt(), () => readDraftGrid(actor, transmissionId, now))
  const pageCount = Math.max(1, Math.ceil(grid.lines.length / ROWS_PER_PAGE))
  const page = Math.min(parsePage(typedPage), pageCount)
  const shown = grid.lines.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE)
  const judge = await rowJudge({ language, isChecked })
  const summaries = new Map(draft.lines.map((summary) => [summary.lineId, summary]))
  const rows = shown.flatMap((line) => {
    const summary = summaries.get(line.lineId)
    const entered = presentEntered(line.entered, language)
    return summary ? [{ ...line, entered, verdict: judge({ summary, entered }) }] : []
  })
  const problems = rows.flatMap(({ worker, verdict }) => verdict.problems.map((problem) => ({ worker, ...problem })))
  return { ...open, grid, rows, page, pageCount, isChecked, isRestored, problems }
})

export type OpenGrid = Awaited<ReturnType<typeof openGrid>>
