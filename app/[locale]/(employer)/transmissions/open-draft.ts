import { redirect } from 'next/navigation'
import { cache } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { type Permission, WAGE_DATA_LEVEL } from '@/lib/domain/actor.ts'
import { AlreadySent } from '@/lib/domain/refusal.ts'
import { canVisit, nextStep, type Step } from '@/lib/domain/transmission/steps.ts'
import { readDraft } from '@/lib/use-cases/transmission/read-draft.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { addressesOf, addressOfStep } from './addresses.ts'

/** Entering wage data (identity: both permissions, level 400). */
export const wagesNeed: { permissions: readonly Permission[]; level: number } = {
  permissions: ['dimonaConsultation', 'flexiAtWork'],
  level: WAGE_DATA_LEVEL,
}

export interface TransmissionParams {
  params: Promise<{ locale: string; transmissionId: string }>
}

export interface LineParams {
  params: Promise<{ locale: string; transmissionId: string; lineId: string }>
}

/** The draft, its reader and the addresses of its pages; one that was sent leads to its receipt. Read once a request. */
export const openDraft = cache(async (transmissionId: string) => {
  const actor = await requireEmployer(wagesNeed)
  const language = await requestLanguage()
  const moment = currentMoment()
  const addresses = addressesOf(language, transmissionId)
  const draft = await leaveWhenSent(addresses.receipt(), () => readDraft(actor, transmissionId, moment.now))
  return { actor, language, addresses, draft, ...moment }
})

export type OpenDraft = Awaited<ReturnType<typeof openDraft>>

/** The same for the page of one step; a step that cannot be shown yet leads to the one that comes now. */
export async function openStep(transmissionId: string, step: Step): Promise<OpenDraft> {
  const open = await openDraft(transmissionId)
  if (!canVisit(open.draft, step)) redirect(addressOfStep(open.addresses, nextStep(open.draft), open.draft))
  return open
}

/** One worker's form, with the draft it belongs to. */
export const openLine = cache(async (transmissionId: string, lineId: string) => {
  const open = await openStep(transmissionId, 'wages')
  const line = await leaveWhenSent(open.addresses.receipt(), () => readDraftLine(open.actor, lineId, open.now))
  if (line.transmissionId !== transmissionId) redirect(addressesOf(open.language, line.transmissionId).wages(lineId))
  return { ...open, line }
})

/** An action or a page on a transmission that was sent meanwhile (another tab, the back button) shows its receipt. */
export async function leaveWhenSent<Answer>(receiptAddress: string, act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act()
  } catch (refusal) {
    if (refusal instanceof AlreadySent) redirect(`${receiptAddress}?already=1`)
    throw refusal
  }
}
