import { keepAside } from '@/lib/auth/aside-forms.ts'
import { type ChangedLine, changeLines } from '@/lib/channels/web/grid/change-lines.ts'
import { type GridPost, parseGridPost } from '@/lib/channels/web/grid/parse-grid-post.ts'
import { presentWagesPost } from '@/lib/channels/web/grid/present-wages-post.ts'
import type { LinesAnswer } from '@/lib/domain/transmission/draft-view.ts'
import { readDraftGrid } from '@/lib/use-cases/transmission/grid/read-draft-grid.ts'
import { saveDraftLines } from '@/lib/use-cases/transmission/save-draft-lines.ts'
import type { Addresses } from '../../../addresses.ts'
import type { openPosted } from '../../../open-posted.ts'

export type PostedDraft = Pick<Awaited<ReturnType<typeof openPosted>>, 'actor' | 'language' | 'now' | 'leaveWhenSent'>

export interface SavedGrid {
  post: GridPost
  lines: readonly ChangedLine[]
  answer: LinesAnswer
}

/** What was posted goes into the draft, row by row, as far as nobody else was there before. */
export async function savePosted(open: PostedDraft, transmissionId: string, form: FormData): Promise<SavedGrid> {
  const { actor, now } = open
  const post = parseGridPost(form, open.language)
  const grid = await open.leaveWhenSent(() => readDraftGrid(actor, transmissionId, now))
  const lines = changeLines(grid.lines, post.rows, post.language)
  const change = { transmissionId, lines, editorId: post.editorId }
  return { post, lines, answer: await open.leaveWhenSent(() => saveDraftLines(actor, change, now)) }
}

/** More names than these fit into no address; the others are found in the grid as the other person left them. */
const SHOWN_STALE = 20

/**
 * What somebody else saved meanwhile: what was typed here is kept for the page of both versions.
 * @returns whose rows they are, for the address of the grid; null when there are none
 */
export async function keepStale(addresses: Addresses, { post, lines, answer }: SavedGrid): Promise<string | null> {
  const staleIds = answer.stale.map(({ lineId }) => lineId)
  for (const { lineId, entered, revision } of lines.filter((line) => staleIds.includes(line.lineId)))
    await keepAside(addresses.conflict(lineId), presentWagesPost(entered, { revision, editorId: post.editorId }))
  return staleIds.slice(0, SHOWN_STALE).join('.') || null
}
