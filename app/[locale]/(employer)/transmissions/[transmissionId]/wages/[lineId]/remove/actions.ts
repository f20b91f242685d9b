'use server'

import { redirect } from 'next/navigation'
import { answerSaving } from '@/app/refusals.tsx'
import { NotFound } from '@/lib/domain/refusal.ts'
import { nextStep } from '@/lib/domain/transmission/steps.ts'
import { cancelDraftLine } from '@/lib/use-cases/transmission/cancel-draft-line.ts'
import { addressOfStep } from '../../../../addresses.ts'
import { openPosted } from '../../../../open-posted.ts'

/** Takes one worker out of the draft; twice is the same as once. Nobody left: back to the choice of workers. */
export async function removeLine({
  transmissionId,
  lineId,
}: {
  transmissionId: string
  lineId: string
}): Promise<void> {
  await answerSaving(async () => {
    const open = await openPosted(transmissionId)
    await open.leaveWhenSent(() => ignoreUnknown(cancelDraftLine(open.actor, lineId, open.now)))
    const draft = await open.readDraft()
    const isEmpty = draft.lines.length === 0
    redirect(isEmpty ? addressOfStep(open.addresses, nextStep(draft), draft) : open.addresses.overview())
  })
}

async function ignoreUnknown(removal: Promise<void>): Promise<void> {
  try {
    await removal
  } catch (refusal) {
    if (!(refusal instanceof NotFound)) throw refusal
  }
}
