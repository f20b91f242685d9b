import { redirect } from 'next/navigation'
import { keepAside } from '@/lib/auth/aside-forms.ts'
import { parseWagesPost } from '@/lib/channels/web/parse-wages-post.ts'
import { understandWages } from '@/lib/channels/web/understand-wages.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { EnteredWages } from '@/lib/domain/transmission/draft.ts'

/** A posted form, and what it changes in the draft. */
export function understandPost(form: FormData, language: Language) {
  const post = parseWagesPost(form, language)
  const { entered, revision, editorId, reason, reasonText } = post
  return { post, change: { ...changeOfEntered(entered), revision, editorId, reason, reasonText } }
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
