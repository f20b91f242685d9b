'use server'

import { redirect } from 'next/navigation'
import { answerAction } from '@/app/refusals.tsx'
import { path } from '@/lib/i18n/path.ts'
import { cancelDraft } from '@/lib/use-cases/transmission/cancel-draft.ts'
import { openPosted } from '../../open-posted.ts'

/** Removes the draft with all that was typed. */
export async function cancelTransmission(transmissionId: string): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId)
    await open.leaveWhenSent(() => cancelDraft(open.actor, transmissionId, open.now))
    redirect(path(open.language, '/workers'))
  })
}
