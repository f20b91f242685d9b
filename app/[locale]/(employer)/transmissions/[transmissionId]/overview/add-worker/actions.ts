'use server'

import { redirect } from 'next/navigation'
import { answerSaving } from '@/app/refusals.tsx'
import { isShownChoice, parseShownChoice } from '@/lib/channels/web/choice/parse-shown-choice.ts'
import { parseWorkerChoice } from '@/lib/channels/web/choice/parse-worker-choice.ts'
import { chooseMoreWorkers } from '@/lib/use-cases/transmission/choose-more-workers.ts'
import { chooseShownWorkers } from '@/lib/use-cases/transmission/choose-shown-workers.ts'
import { addressesOf } from '../../../addresses.ts'
import { openPosted } from '../../../open-posted.ts'
import { pressedLanguage } from '../../../pressed-language.ts'
import { listFound, placeAfter, readListQuery } from '../../workers/long-list.ts'

/** Adds the ticked workers to the draft and shows them at the overview. */
export async function addWorkers(transmissionId: string, form: FormData): Promise<void> {
  await answerSaving(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.addWorker() })
    if (isShownChoice(form)) return addShown(transmissionId, open, form)
    const pressed = await pressedLanguage(form)
    if (pressed) redirect(addressesOf(pressed, transmissionId).addWorker())
    const { workerIds } = parseWorkerChoice(form)
    const outcome = await open.leaveWhenSent(() => chooseMoreWorkers(open.actor, transmissionId, workerIds, open.now))
    if (!outcome.ok) redirect(open.addresses.addWorker({ check: 1 }))
    redirect(open.addresses.overview({ row: outcome.value.firstLineId }))
  })
}

/** One page of a long list: whom it adds is in the draft whatever button was pressed. */
async function addShown(
  transmissionId: string,
  open: Awaited<ReturnType<typeof openPosted>>,
  form: FormData,
): Promise<never> {
  const { actor, addresses, now } = open
  const post = parseShownChoice(form)
  const foundIds = await listFound(open, transmissionId, post)
  const choice = { ...post, workerIds: [...post.workerIds, ...foundIds], isOrderedByName: false }
  const saved = await open.leaveWhenSent(() => chooseShownWorkers(actor, transmissionId, choice, now))
  const pressed = await pressedLanguage(form)
  if (!pressed && post.intent === 'add') {
    if (saved.lineCount === 0) redirect(addresses.workers({ check: 1 }))
    redirect(addresses.overview(saved.firstAddedLineId ? { row: saved.firstAddedLineId } : {}))
  }
  const list = await readListQuery(actor, post)
  if (pressed) redirect(addressesOf(pressed, transmissionId).addWorker(list))
  redirect(addresses.addWorker({ ...list, place: placeAfter(post.intent) }))
}
