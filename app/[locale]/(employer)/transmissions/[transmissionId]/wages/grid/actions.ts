'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { answerAction, answerSaving } from '@/app/refusals.tsx'
import type { GridAnswer, PastePreview } from '@/components/transmission/wages/grid/grid-view.ts'
import { formatTime } from '@/lib/i18n/format-date.ts'
import { addressesOf } from '../../../addresses.ts'
import { openPosted } from '../../../open-posted.ts'
import { pressedLanguage } from '../../../pressed-language.ts'
import { addressAfterGrid } from './after-grid.ts'
import { previewBlock } from './preview-block.ts'
import { keepStale, savePosted } from './save-posted.ts'
import { viewSavedRows } from './saved-rows.ts'

/** Saves the rows as typed, then does what the pressed button says. */
export async function saveGrid(transmissionId: string, form: FormData): Promise<void> {
  await answerSaving(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.grid() })
    const saved = await savePosted(open, transmissionId, form)
    const stale = await keepStale(open.addresses, saved)
    const pressed = await pressedLanguage(form)
    const { page } = saved.post
    if (pressed) redirect(addressesOf(pressed, transmissionId).grid({ page }))
    if (stale) redirect(open.addresses.grid({ page, stale }))
    redirect(addressAfterGrid(open.addresses, saved.post, await open.readDraft()))
  })
}

/** Saves changed rows while the person types, and tells what is right and wrong with them. */
export async function saveGridQuietly(transmissionId: string, form: FormData): Promise<GridAnswer> {
  return answerAction(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.grid() })
    const saved = await savePosted(open, transmissionId, form)
    const t = await getTranslations('wizard')
    const [other] = saved.answer.stale
    return {
      message: other
        ? t('frame.savedByOther', { name: other.theirs.savedByName })
        : t('frame.savedAt', { time: formatTime(saved.answer.savedAt) }),
      rows: await viewSavedRows(open, transmissionId, saved),
      staleIds: saved.answer.stale.map(({ lineId }) => lineId),
    }
  })
}

/** Tells where each cell of a pasted block would go and whether it is right; keeps nothing. */
export async function previewPaste(transmissionId: string, form: FormData): Promise<PastePreview> {
  return answerAction(async () => {
    const open = await openPosted(transmissionId)
    return previewBlock(open, transmissionId, form)
  })
}
