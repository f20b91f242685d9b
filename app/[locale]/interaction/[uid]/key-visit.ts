import { getTranslations } from 'next-intl/server'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { requireInteraction } from '@/lib/auth/interaction.ts'
import { findKeyStep, type KeyStep } from '@/lib/auth/key-step.ts'
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
  return { uid, step, keysHref, person, ...(await findKeyErrors(check ? step : null)) }
}

/** The title says first that something is wrong (checklist G.3). */
export async function keyPageTitle({ searchParams }: KeyPageRequest, title: string): Promise<{ title: string }> {
  const t = await getTranslations('errors')
  return { title: (await searchParams).check ? t('title', { title }) : title }
}
