import { isDeepStrictEqual } from 'node:util'
import { redirect } from 'next/navigation'
import { keepAside } from '@/lib/auth/aside-forms.ts'
import { parseWagesPost } from '@/lib/channels/web/parse-wages-post.ts'
import { presentEntered } from '@/lib/channels/web/present-entered.ts'
import { understandWages } from '@/lib/channels/web/understand-wages.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { EnteredWages } from '@/lib/domain/transmission/draft.ts'
import type { SaveAnswer } from '@/lib/domain/transmission/draft-view.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import type { openPosted } from '../../../open-posted.ts'

/** A posted form, and what it changes in the draft. */
export function understandPost(form: FormData, language: Language) {
  const post = parseWagesPost(form, language)
  const { entered, intent, revision, editorId, reason, reasonText } = post
  const isConfirmed = intent.kind === 'next'
  return { post, change: { ...changeOfEntered(entered), revision, editorId, reason, reasonText, isConfirmed } }
}

type Open = Pick<Awaited<ReturnType<typeof openPosted>>, 'actor' | 'language' | 'now' | 'leaveWhenSent'>

/** Saves the post; whoever only looked at a form on the way to the grid has begun nothing. */
export async function savePost(
  open: Open,
  lineId: string,
  { post, change }: ReturnType<typeof understandPost>,
): Promise<SaveAnswer> {
  const { actor, language, now } = open
  if (post.intent.kind === 'grid') {
    const line = await open.leaveWhenSent(() => readDraftLine(actor, lineId, now))
    const isLooking = !line.isStarted && isDeepStrictEqual(presentEntered(line.entered, language), change.entered)
    if (isLooking) return { kind: 'saved', revision: line.revision, savedAt: line.savedAt }
  }
  return open.leaveWhenSent(() => saveDraftLine(actor, lineId, change, now))
}

/** What was typed, beside what was understood of it. */
export function changeOfEntered(entered: EnteredWages) {
  return { entered, wages: understandWages(entered) }
}

/** Somebody else saved meanwhile: both versions side by side, nothing overwritten. */
export async function leaveToConflict(address: string, form: FormData): Promise<never> {
  await keepAside(address, form)
  redirect(address)
}
