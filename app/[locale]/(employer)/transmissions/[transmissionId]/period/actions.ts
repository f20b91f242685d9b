'use server'

import { redirect } from 'next/navigation'
import { answerSaving } from '@/app/refusals.tsx'
import { parseWagePeriod } from '@/lib/channels/web/parse-wage-period.ts'
import { saveWagePeriod } from '@/lib/use-cases/transmission/save-wage-period.ts'
import { startSplitTransmissions } from '@/lib/use-cases/wage-period/start-split-transmissions.ts'
import { addressesOf } from '../../addresses.ts'
import { openPosted } from '../../open-posted.ts'
import { pressedLanguage } from '../../pressed-language.ts'

/** Saves step 1 as typed and goes on; dates that are wrong lead back to it with their messages. */
export async function saveDates(transmissionId: string, form: FormData): Promise<void> {
  await answerSaving(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.wagePeriod() })
    await open.leaveWhenSent(() =>
      saveWagePeriod(open.actor, transmissionId, parseWagePeriod(form, open.today), open.now),
    )
    const pressed = await pressedLanguage(form)
    if (pressed) redirect(addressesOf(pressed, transmissionId).wagePeriod())
    redirect(await addressAfterDates(open))
  })
}

/** Two drafts at once, up to 31 December and from 1 January: on with the first. */
export async function splitDates(transmissionId: string): Promise<void> {
  await answerSaving(async () => {
    const open = await openPosted(transmissionId)
    await open.leaveWhenSent(() => startSplitTransmissions(open.actor, transmissionId, open.now))
    redirect(await addressAfterDates(open))
  })
}

async function addressAfterDates({ readDraft, addresses }: Awaited<ReturnType<typeof openPosted>>): Promise<string> {
  const { wagePeriodAnomalies } = await readDraft()
  return wagePeriodAnomalies.length > 0 ? addresses.wagePeriod({ check: 1 }) : addresses.workers()
}
