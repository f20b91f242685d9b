import { cache } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { takeBack } from '@/lib/auth/kept-forms.ts'
import { saveDraftLine } from '@/lib/use-cases/transmission/save-draft-line.ts'
import { addressesOf } from '../../../addresses.ts'
import { openLine, wagesNeed } from '../../../open-draft.ts'
import { leaveToConflict, understandPost } from './save-post.ts'

/** What was posted when the session had ended goes into the draft now that the same person is back (portal: Step 3, Saving). */
async function restoreKept(transmissionId: string, lineId: string): Promise<boolean> {
  const language = await requestLanguage()
  const addresses = addressesOf(language, transmissionId)
  const kept = await takeBack(addresses.wages(lineId))
  if (!kept) return false
  const actor = await requireEmployer(wagesNeed)
  const answer = await saveDraftLine(actor, lineId, understandPost(kept, language).change, currentMoment().now)
  if (answer.kind === 'stale') await leaveToConflict(addresses.conflict(lineId), kept)
  return true
}

/** What was kept goes into the draft before title or page read it. */
export const openRestored = cache(async (transmissionId: string, lineId: string) => ({
  isRestored: await restoreKept(transmissionId, lineId),
  open: await openLine(transmissionId, lineId),
}))
