'use server'

import { redirect } from 'next/navigation'
import { answerSaving } from '@/app/refusals.tsx'
import { isShownChoice, parseShownChoice } from '@/lib/channels/web/choice/parse-shown-choice.ts'
import { parseWorkerChoice, type WorkerChoicePost } from '@/lib/channels/web/choice/parse-worker-choice.ts'
import type { Actor } from '@/lib/domain/actor.ts'
import { nextStep } from '@/lib/domain/transmission/steps.ts'
import { chooseShownWorkers } from '@/lib/use-cases/transmission/choose-shown-workers.ts'
import { chooseWorkers } from '@/lib/use-cases/transmission/choose-workers.ts'
import { listEligibleWorkers } from '@/lib/use-cases/transmission/list-eligible-workers.ts'
import { type Addresses, addressesOf, addressOfStep } from '../../addresses.ts'
import { openPosted } from '../../open-posted.ts'
import { pressedLanguage } from '../../pressed-language.ts'
import { heldQuery } from './held-workers.tsx'
import { listFound, placeAfter, readListQuery } from './long-list.ts'
import { groupQuery, listGroup } from './ticked-group.ts'

/** Saves who is ticked; "Tout sélectionner" ticks everybody and comes back. */
export async function saveChoice(transmissionId: string, form: FormData): Promise<void> {
  await answerSaving(async () => {
    const open = await openPosted(transmissionId, { form, pageOf: (addresses) => addresses.workers() })
    if (isShownChoice(form)) return saveShownChoice(transmissionId, open, form)
    const { actor, addresses, now } = open
    const { intent, workerIds } = parseWorkerChoice(form)
    const chosen = [...workerIds, ...(await listMore(open, transmissionId, { intent, form }))]
    const outcome = await open.leaveWhenSent(() => chooseWorkers(actor, transmissionId, chosen, now))
    const pressed = await pressedLanguage(form)
    if (pressed) redirect(addressesOf(pressed, transmissionId).workers())
    if (intent === 'next' || intent === 'keep') redirectUnlessChosen(outcome, addresses)
    redirect(await addressAfter(intent, open, form))
  })
}

/** Back to the list when nobody is chosen, or when somebody was unticked for whom wages are typed. */
function redirectUnlessChosen(outcome: Awaited<ReturnType<typeof chooseWorkers>>, addresses: Addresses): void {
  if (!outcome.ok) redirect(addresses.workers({ check: 1 }))
  const { heldLineIds } = outcome.value
  if (heldLineIds.length > 0) redirect(addresses.workers(heldQuery(heldLineIds)))
}

type Open = Awaited<ReturnType<typeof openPosted>>

/** One page of a long list: what is ticked is saved whatever button was pressed. */
async function saveShownChoice(transmissionId: string, open: Open, form: FormData): Promise<never> {
  const { actor, addresses, now } = open
  const post = parseShownChoice(form)
  const isOfGroup = post.intent === 'group'
  const moreIds = await (isOfGroup ? listGroup(open, transmissionId, form) : listFound(open, transmissionId, post))
  const choice = { ...post, workerIds: [...post.workerIds, ...moreIds], isOrderedByName: true }
  const { lineCount, heldLineIds } = await open.leaveWhenSent(() =>
    chooseShownWorkers(actor, transmissionId, choice, now),
  )
  const pressed = await pressedLanguage(form)
  if (!pressed && post.intent === 'previous') redirect(addresses.wagePeriod())
  const list = await readListQuery(actor, post)
  if (pressed) redirect(addressesOf(pressed, transmissionId).workers(list))
  if (heldLineIds.length > 0) redirect(addresses.workers({ ...list, ...heldQuery(heldLineIds) }))
  if (isOfGroup) redirect(addresses.workers({ ...list, ...groupQuery(form) }))
  if (post.intent === 'next' || post.intent === 'keep')
    redirect(lineCount > 0 ? await addressAfter(post.intent, open, form) : addresses.workers({ ...list, check: 1 }))
  redirect(addresses.workers({ ...list, place: placeAfter(post.intent) }))
}

async function addressAfter(intent: WorkerChoicePost['intent'], open: Open, form: FormData) {
  if (intent === 'previous') return open.addresses.wagePeriod()
  if (intent === 'all') return open.addresses.workers()
  if (intent === 'group') return open.addresses.workers(groupQuery(form))
  if (intent === 'keep') return open.addresses.group()
  const draft = await open.readDraft()
  return addressOfStep(open.addresses, nextStep(draft), draft)
}

/** Whom the pressed button ticks beside those who are. */
async function listMore(
  open: Open,
  transmissionId: string,
  { intent, form }: { intent: WorkerChoicePost['intent']; form: FormData },
): Promise<readonly string[]> {
  if (intent === 'group') return listGroup(open, transmissionId, form)
  return intent === 'all' ? listEverybody(open.actor, transmissionId, open.now) : []
}

async function listEverybody(actor: Actor, transmissionId: string, now: Date): Promise<string[]> {
  const { workers } = await listEligibleWorkers(actor, transmissionId, {}, now)
  return workers.map((worker) => worker.workerId)
}
