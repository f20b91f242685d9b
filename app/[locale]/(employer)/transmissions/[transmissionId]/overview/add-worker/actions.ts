'use server'

import { redirect } from 'next/navigation'
import { answerAction } from '@/app/refusals.tsx'
import { parseWorkerChoice } from '@/lib/channels/web/parse-worker-choice.ts'
import { chooseMoreWorkers } from '@/lib/use-cases/transmission/choose-more-workers.ts'
import { addressesOf } from '../../../addresses.ts'
import { openPosted } from '../../../open-posted.ts'
import { pressedLanguage } from '../../../pressed-language.ts'

/** Adds the ticked workers to the draft and shows them at the overview. */
export async function addWorkers(transmissionId: string, form: FormData): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.addWorker() })
    const pressed = await pressedLanguage(form)
    if (pressed) redirect(addressesOf(pressed, transmissionId).addWorker())
    const { workerIds } = parseWorkerChoice(form)
    const outcome = await open.leaveWhenSent(() => chooseMoreWorkers(open.actor, transmissionId, workerIds, open.now))
    if (!outcome.ok) redirect(open.addresses.addWorker({ check: 1 }))
    redirect(open.addresses.overview({ row: outcome.value.firstLineId }))
  })
}
