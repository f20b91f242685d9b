'use server'

import { redirect } from 'next/navigation'
import { answerSaving } from '@/app/refusals.tsx'
import { keepAside, readAside } from '@/lib/auth/aside-forms.ts'
import { parseVersionChoice } from '@/lib/channels/web/parse-version-choice.ts'
import { presentEntered } from '@/lib/channels/web/present-entered.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { addressesOf } from '../../../../addresses.ts'
import { openPosted } from '../../../../open-posted.ts'
import { pressedLanguage } from '../../../../pressed-language.ts'
import { changeOfEntered, understandPost } from '../save-post.ts'

/** Saves what the person chose of both versions; a third version in between is shown again. */
export async function saveVersionChoice(
  { transmissionId, lineId }: { transmissionId: string; lineId: string },
  form: FormData,
): Promise<void> {
  await answerSaving(async () => {
    const open = await openPosted(transmissionId)
    const { actor, addresses, language, now } = open
    const address = addresses.conflict(lineId)
    const kept = await readAside(address)
    const pressed = await pressedLanguage(form)
    if (pressed && kept) await keepAside(addressesOf(pressed, transmissionId).conflict(lineId), kept)
    if (pressed) redirect(addressesOf(pressed, transmissionId).conflict(lineId))
    if (!kept) redirect(addresses.wages(lineId))
    const line = await open.leaveWhenSent(() => readDraftLine(actor, lineId, now))
    const { change: mine } = understandPost(kept, language)
    const theirs = presentEntered(line.entered, language)
    const entered = parseVersionChoice(form, presentEntered(mine.entered, language), theirs)
    const change = {
      ...mine,
      ...changeOfEntered(entered),
      revision: Number(form.get('revision')) || 0,
      editorId: crypto.randomUUID(),
    }
    const answer = await open.leaveWhenSent(() => saveDraftLine(actor, lineId, change, now))
    redirect(answer.kind === 'stale' ? address : addresses.wages(lineId))
  })
}
