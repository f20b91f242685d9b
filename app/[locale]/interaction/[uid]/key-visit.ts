import { getTranslations } from 'next-intl/server'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { setAnswerHeader, setAnswerStatus } from '@/lib/auth/exchange.ts'
import { requireInteraction } from '@/lib/auth/interaction.ts'
import { findKeyStep, type KeyStep } from '@/lib/auth/key-step.ts'
import { requestMoment } from '@/lib/auth/request-session.ts'
import { path } from '@/lib/i18n/path.ts'
import { findKeyErrors, type KeyErrors } from './key-errors.ts'

export interface KeyPageRequest {
  params: Promise<{ uid: string }>
  searchParams: Promise<{ check?: string; person?: string }>
}

interface KeyVisit extends KeyErrors {
  uid: string
  step: KeyStep | null
  /** The page of keys of this sign-in. */
  keysHref: string
  /** User name of a person of the demonstration, chosen in the table. */
  person: string | undefined
}

/** What every page of a key begins with: its sign-in under way, what was typed before, what was wrong with it. */
export async function openKeyPage(request: KeyPageRequest, page: KeyStep['page']): Promise<KeyVisit> {
  const { uid } = await request.params
  await requireInteraction(uid)
  const { check, person } = await request.searchParams
  const step = await findKeyStep(uid, page)
  const keysHref = path(await requestLanguage(), `/interaction/${uid}`)
  if (check && step?.problem === 'wait') refuseForNow(step.waitUntil ?? 0)
  return { uid, step, keysHref, person, ...(await findKeyErrors(check ? step : null)) }
}

/** Too many attempts: the same page with its words, and for machines the status and the seconds to wait. */
function refuseForNow(waitUntil: number): void {
  const seconds = Math.ceil((waitUntil - requestMoment().getTime()) / 1000)
  if (seconds <= 0) return
  setAnswerStatus(429)
  setAnswerHeader('Retry-After', String(seconds))
}

/** The title says first that something is wrong (checklist G.3). */
export async function keyPageTitle({ searchParams }: KeyPageRequest, title: string): Promise<{ title: string }> {
  const t = await getTranslations('errors')
  return { title: (await searchParams).check ? t('title', { title }) : title }
}
