'use server'

import { redirect } from 'next/navigation'
import { answerAction } from '@/app/refusals.tsx'
import { understandWages } from '@/lib/channels/web/understand-wages.ts'
import { startCorrection } from '@/lib/use-cases/declaration/start-correction.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { addressesOf } from '../../../addresses.ts'
import { openPosted } from '../../../open-posted.ts'

/** Writes the same correction over the version that stands now; the draft for the old version makes room. */
export async function redoOnLastVersion(transmissionId: string): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId)
    const { actor, addresses, language, now } = open
    const [first] = (await open.readDraft()).lines
    const line = first && (await readDraftLine(actor, first.lineId, now))
    if (!line?.correction) redirect(addresses.overview())
    const { declarationId, reason, reasonText } = line.correction
    const started = await startCorrection(actor, declarationId, now)
    // Another change is in processing: the page says so.
    if (!started.ok) redirect(addresses.changed())
    const wages = understandWages(line.entered)
    const change = { entered: line.entered, wages, revision: 0, editorId: crypto.randomUUID(), reason, reasonText }
    await saveDraftLine(actor, started.value.lineId, { ...change, isOverwrite: true }, now)
    redirect(addressesOf(language, started.value.transmissionId).overview({ row: started.value.lineId }))
  })
}
