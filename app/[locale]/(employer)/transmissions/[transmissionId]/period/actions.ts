'use server'

import { redirect } from 'next/navigation'
import { answerAction } from '@/app/refusals.tsx'
import {
  parseWagePeriod,
  presentWagePeriod,
  understandWagePeriod,
  type WagePeriodPost,
} from '@/lib/channels/web/parse-wage-period.ts'
import { splitAtYearEnd } from '@/lib/domain/local-date.ts'
import { computeWholeRange } from '@/lib/domain/wage-declaration/partial-calculation.ts'
import { saveWagePeriod } from '@/lib/use-cases/transmission/save-wage-period.ts'
import { addressesOf } from '../../addresses.ts'
import { openPosted } from '../../open-posted.ts'
import { pressedLanguage } from '../../pressed-language.ts'
import { presentRest } from '../../rest-dates.ts'

/** Saves step 1 as typed and goes on; dates that are wrong lead back to it with their messages. */
export async function saveDates(transmissionId: string, form: FormData): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.wagePeriod() })
    await open.leaveWhenSent(() =>
      saveWagePeriod(open.actor, transmissionId, parseWagePeriod(form, open.today), open.now),
    )
    const pressed = await pressedLanguage(form)
    if (pressed) redirect(addressesOf(pressed, transmissionId).wagePeriod())
    const { wagePeriodAnomalies } = await open.readDraft()
    redirect(wagePeriodAnomalies.length > 0 ? open.addresses.wagePeriod({ check: 1 }) : open.addresses.workers())
  })
}

/** Keeps the part up to 31 December; the rest is for a second transmission. */
export async function splitDates(transmissionId: string): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId)
    const range = computeWholeRange(understandWagePeriod((await open.readDraft()).enteredWagePeriod))
    const parts = range && splitAtYearEnd(range)
    if (!parts) redirect(open.addresses.wagePeriod())
    const change: WagePeriodPost = { entered: presentWagePeriod(parts.before), parsed: parts.before }
    await open.leaveWhenSent(() => saveWagePeriod(open.actor, transmissionId, change, open.now))
    redirect(open.addresses.workers({ rest: presentRest(parts.after) }))
  })
}
