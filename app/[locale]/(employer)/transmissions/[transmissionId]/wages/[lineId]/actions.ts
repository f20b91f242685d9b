'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { answerAction, answerSaving } from '@/app/refusals.tsx'
import type { AutosaveAnswer } from '@/components/ui/islands/autosave.tsx'
import { parseRepetition } from '@/lib/channels/web/wages/parse-repetition.ts'
import { formatTime } from '@/lib/i18n/format-date.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { saveRepeatedWages } from '@/lib/use-cases/transmission/save-repeated-wages.ts'
import { addressesOf } from '../../../addresses.ts'
import { openPosted } from '../../../open-posted.ts'
import { pressedLanguage } from '../../../pressed-language.ts'
import { addressAfterSave } from './after-save.ts'
import { leaveToConflict, savePost, understandPost } from './save-post.ts'
import { takeOver } from './take-over.ts'

interface LineIds {
  transmissionId: string
  lineId: string
}

/** Saves the form as typed, then does what the pressed button says. */
export async function saveWages({ transmissionId, lineId }: LineIds, form: FormData): Promise<void> {
  await answerSaving(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.wages(lineId) })
    const understood = understandPost(form, open.language)
    const { post } = understood
    const answer = await savePost(open, lineId, understood)
    if (answer.kind === 'stale') return leaveToConflict(open.addresses.conflict(lineId), form)
    const pressed = await pressedLanguage(form)
    if (pressed) redirect(addressesOf(pressed, transmissionId).wages(lineId))
    await open.leaveWhenSent(() => takeOver(open, { transmissionId, lineId }, post.intent))
    const line = await open.leaveWhenSent(() => readDraftLine(open.actor, lineId, open.now))
    redirect(addressAfterSave(open.addresses, post, line))
  })
}

/** "Comme la dernière fois" for all whose form nobody has touched: on to the overview, where they are confirmed. */
export async function repeatForAll({ transmissionId, lineId }: LineIds, form: FormData): Promise<void> {
  await answerSaving(async () => {
    const open = await openPosted(transmissionId)
    await open.readDraft()
    const { typed, calculationDate } = parseRepetition(form)
    if (!calculationDate) redirect(open.addresses.wages(lineId, { check: 1, repeat: typed }))
    const asked = { transmissionId, lineId: null, calculationDate }
    await open.leaveWhenSent(() => saveRepeatedWages(open.actor, asked, open.now))
    redirect(open.addresses.overview())
  })
}

/** Saves while the person types: same words, no move, and nothing is confirmed by it. */
export async function saveWagesQuietly({ transmissionId, lineId }: LineIds, form: FormData): Promise<AutosaveAnswer> {
  return answerAction(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.wages(lineId) })
    const change = { ...understandPost(form, open.language).change, isConfirmed: false }
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
