'use server'

import { redirect } from 'next/navigation'
import { answerAction } from '@/app/refusals.tsx'
import { parseWorkerChoice, type WorkerChoicePost } from '@/lib/channels/web/parse-worker-choice.ts'
import type { Actor } from '@/lib/domain/actor.ts'
import { nextStep } from '@/lib/domain/transmission/steps.ts'
import { chooseWorkers } from '@/lib/use-cases/transmission/choose-workers.ts'
import { listEligibleWorkers } from '@/lib/use-cases/transmission/list-eligible-workers.ts'
import { addressesOf, addressOfStep } from '../../addresses.ts'
import { openPosted } from '../../open-posted.ts'
import { pressedLanguage } from '../../pressed-language.ts'

/** Saves who is ticked; "Tout sélectionner" ticks everybody and comes back. */
export async function saveChoice(transmissionId: string, form: FormData): Promise<void> {
  await answerAction(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.workers() })
    const { actor, addresses, now } = open
    const { intent, workerIds } = parseWorkerChoice(form)
    const chosen = intent === 'all' ? await listEverybody(actor, transmissionId, now) : workerIds
    const outcome = await open.leaveWhenSent(() => chooseWorkers(actor, transmissionId, chosen, now))
    const pressed = await pressedLanguage(form)
    if (pressed) redirect(addressesOf(pressed, transmissionId).workers())
    redirect(outcome.ok || intent !== 'next' ? await addressAfter(intent, open) : addresses.workers({ check: 1 }))
  })
}

async function addressAfter(intent: WorkerChoicePost['intent'], open: Awaited<ReturnType<typeof openPosted>>) {
  if (intent === 'previous') return open.addresses.wagePeriod()
  if (intent === 'all') return open.addresses.workers()
  const draft = await open.readDraft()
  return addressOfStep(open.addresses, nextStep(draft), draft)
}

async function listEverybody(actor: Actor, transmissionId: string, now: Date): Promise<string[]> {
  const workers = await listEligibleWorkers(actor, transmissionId, now)
  return workers.map((worker) => worker.workerId)
}
