'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { answerAction } from '@/app/refusals.tsx'
import type { AutosaveAnswer } from '@/components/ui/islands/autosave.tsx'
import { formatTime } from '@/lib/i18n/format-date.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { addressesOf } from '../../../addresses.ts'
import { openPosted } from '../../../open-posted.ts'
import { pressedLanguage } from '../../../pressed-language.ts'
import { addressAfterSave } from './after-save.ts'
import { leaveToConflict, understandPost } from './save-post.ts'

interface LineIds {
  transmissionId: string
  lineId: string
}

/** Saves the form as typed, then does what the pressed button says. */
export async function saveWages({ transmissionId, lineId }: LineIds, form: FormData): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.wages(lineId) })
    const { post, change } = understandPost(form, open.language)
    const answer = await open.leaveWhenSent(() => saveDraftLine(open.actor, lineId, change, open.now))
    if (answer.kind === 'stale') return leaveToConflict(open.addresses.conflict(lineId), form)
    const pressed = await pressedLanguage(form)
    if (pressed) redirect(addressesOf(pressed, transmissionId).wages(lineId))
    const line = await open.leaveWhenSent(() => readDraftLine(open.actor, lineId, open.now))
    redirect(addressAfterSave(open.addresses, post, line))
  })
}

/** Saves while the person types: same words, no move. */
export async function saveWagesQuietly({ transmissionId, lineId }: LineIds, form: FormData): Promise<AutosaveAnswer> {
  return answerAction(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.wages(lineId) })
    const { change } = understandPost(form, open.language)
    const answer = await open.leaveWhenSent(() => saveDraftLine(open.actor, lineId, change, open.now))
    const t = await getTranslations('wizard')
    if (answer.kind === 'stale')
      return { isSaved: false, message: t('frame.savedByOther', { name: answer.theirs.savedByName }) }
    return {
      isSaved: true,
      revision: answer.revision,
      message: t('frame.savedAt', { time: formatTime(answer.savedAt) }),
    }
  })
}
