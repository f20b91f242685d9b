'use server'

import { redirect } from 'next/navigation'
import { currentMoment } from '@/app/moment.ts'
import { resolveAction } from '@/app/refusals.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { parseMissing } from '@/lib/channels/web/parse-to-do-query.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { startMissing } from '@/lib/use-cases/to-do/start-missing.ts'
import { addressesOf } from '../transmissions/addresses.ts'

/** Opens the wage form for a month without data: its days and its worker are chosen already. */
export async function completeMonth(form: FormData): Promise<void> {
  return await resolveAction(async (actor) => {
    const asked = parseMissing(form)
    if (!asked) throw new NotFound('no worker and days in the form')
    const { transmissionId, lineId } = await startMissing(actor, asked, currentMoment().now)
    redirect(addressesOf(await requestLanguage(), transmissionId).wages(lineId))
  })
}
