'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { sendReceiptAgain } from '@/lib/use-cases/receipt/send-receipt-again.ts'
import { addressesOf } from '../../addresses.ts'

/** The notice of this receipt once more, to who asks. */
export async function sendAgain(transmissionId: string): Promise<void> {
  await resolveAction(async (actor) => {
    const outcome = await sendReceiptAgain(actor, transmissionId, currentMoment().now)
    redirect(addressesOf(await requestLanguage(), transmissionId).receipt({ again: outcome }))
  })
}
