'use server'

import { redirect } from 'next/navigation'
import { answerSaving } from '@/app/refusals.tsx'
import { understandRows } from '@/lib/channels/import/understand-rows.ts'
import { parseTakingOver } from '@/lib/channels/web/wages/parse-taking-over.ts'
import { readWageImport } from '@/lib/use-cases/import/read-wage-import.ts'
import { saveImportedLines } from '@/lib/use-cases/import/save-imported-lines.ts'
import { openPosted } from '../../../../open-posted.ts'
import type { ImportIds } from './judged-import.ts'

/** Takes the right lines over into the draft, or all that can be corrected there. */
export async function takeOver(ids: ImportIds, form: FormData): Promise<void> {
  await answerSaving(async () => {
    const { actor, addresses, now, leaveWhenSent } = await openPosted(ids.transmissionId)
    const { sheet, nothingYet } = await leaveWhenSent(() => readWageImport(actor, ids, now))
    const asked = { ...ids, ...parseTakingOver(form), lines: understandRows(sheet, nothingYet) }
    const answer = await leaveWhenSent(() => saveImportedLines(actor, asked, now))
    if (answer.kind === 'stale') redirect(addresses.imported(ids.importId, { place: 'stale' }))
    redirect(addresses.imported(ids.importId, { taken: answer.takenCount, place: 'taken' }))
  })
}
