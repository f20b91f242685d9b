import type { GridAnswer } from '@/components/transmission/wages/grid/grid-view.ts'
import { presentRevision } from '@/lib/channels/web/grid/parse-grid-post.ts'
import { checkDraftLines } from '@/lib/use-cases/transmission/grid/check-draft-lines.ts'
import type { PostedDraft, SavedGrid } from './save-posted.ts'
import { rowJudge } from './verdicts.ts'

/** The rows that are kept now, each with its new revision and what the rules say of it. */
export async function viewSavedRows(
  open: PostedDraft,
  transmissionId: string,
  { post, lines, answer }: SavedGrid,
): Promise<GridAnswer['rows']> {
  const saved = new Map(answer.saved.map(({ lineId, revision }) => [lineId, revision]))
  const kept = lines.filter(({ lineId }) => saved.has(lineId))
  if (kept.length === 0) return []
  const summaries = await open.leaveWhenSent(() =>
    checkDraftLines(open.actor, { transmissionId, lines: kept }, open.now),
  )
  const judge = await rowJudge({ language: open.language, isChecked: post.isChecked })
  const entered = new Map(kept.map((line) => [line.lineId, line.entered]))
  return summaries.flatMap((summary) => {
    const form = entered.get(summary.lineId)
    const revision = presentRevision(saved.get(summary.lineId) ?? 0, null)
    return form ? [{ lineId: summary.lineId, revision, verdict: judge({ summary, entered: form }) }] : []
  })
}
