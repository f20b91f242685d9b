import { categoryLabel } from '@/components/transmission/wages/category-options.ts'
import type { DraftLineView } from '@/lib/domain/transmission/draft-view.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import type { OpenDraft } from '../../open-draft.ts'

/** The draft with what its rows have in common. */
export interface OverviewContext extends OpenDraft {
  /** Names of the enterprise's categories. */
  categoryLabels: ReadonlyMap<string, string>
  /** In a correction, which has one worker: the calculation it replaces, and why. */
  correction: DraftLineView['correction']
}

/** One line tells the categories for all: reading each would cost a question to the database per worker. */
export async function readContext(open: OpenDraft): Promise<OverviewContext> {
  const [first] = open.draft.lines
  const line = first && (await readDraftLine(open.actor, first.lineId, open.now))
  const labels = (line?.categories ?? []).map((each) => [each.code, categoryLabel(each, open.language)] as const)
  return {
    ...open,
    categoryLabels: new Map(labels),
    correction: line?.correction ?? null,
  }
}
