import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { WornEnterprise } from '../db/user/sessions.ts'
import type {
  Actor,
  AgentActor,
  EmployerActor,
  Language,
  Permission,
  SignedInActor,
  WorkerActor,
} from '../domain/actor.ts'
import { isAboutWorkers, isOfficeItself, languages } from '../domain/actor.ts'
import { AccessRefused } from '../domain/refusal.ts'
import { idleEndsAt } from '../domain/session-life.ts'
import { currentAddress } from './exchange.ts'
import { keepForLater } from './kept-forms.ts'
import { findLiveSession } from './request-session.ts'
import { parseReturnPath } from './return-path.ts'
import { sessionActor } from './session-actor.ts'

/** Who makes this request, with the rights of this very moment; asked once a request. */
export const currentActor: () => Promise<Actor> = cache(async () => {
  const session = await findLiveSession()
  return session ? sessionActor(session) : { actingAs: 'anonymous' }
})

export interface PageNeed {
  permissions?: readonly Permission[]
  /** Lowest level of the digital key. */
  level?: number
  /** A posted form to put aside when the session has ended meanwhile. */
  kept?: { path: string; form: FormData }
}

/** The signed-in person; everybody else is led to the sign-in page and back here afterwards. */
export async function requireSignedIn(need: PageNeed = {}): Promise<SignedInActor> {
  const actor = await currentActor()
  if (!('userId' in actor)) {
    if (need.kept) return keepForLater(need.kept.path, need.kept.form)
    return redirect(await pathWithReturn('/sign-in'))
  }
  if (need.level && actor.level < need.level) throw new AccessRefused({ need: 'level', level: need.level })
  return actor
}

/**
 * A person who acts for an employer, as its own or for an office by mandate.
 * @throws AccessRefused for another hat, a missing permission or too weak a key
 */
export async function requireEmployer(need: PageNeed = {}): Promise<EmployerActor> {
  const actor = await requireHat(need)
  if (actor.actingAs !== 'employer' && actor.actingAs !== 'office') throw new AccessRefused({ need: 'profile' })
  if (isOfficeItself(actor) && need.permissions?.some(isAboutWorkers)) throw new AccessRefused({ need: 'profile' })
  const missing = (need.permissions ?? []).filter((permission) => !actor.permissions.includes(permission))
  if (missing.length > 0) throw new AccessRefused({ need: 'permission', permissions: missing })
  return actor
}

/** @throws AccessRefused for another hat */
export async function requireWorker(need: PageNeed = {}): Promise<WorkerActor> {
  const actor = await requireHat(need)
  if (actor.actingAs !== 'worker') throw new AccessRefused({ need: 'profile' })
  return actor
}

/** @throws AccessRefused for another hat */
export async function requireAgent(need: PageNeed = {}): Promise<AgentActor> {
  const actor = await requireHat(need)
  if (actor.actingAs !== 'agent') throw new AccessRefused({ need: 'profile' })
  return actor
}

/** The enterprise worn in this session with its names, and whether its person could wear another hat; null: nobody is signed in. */
export async function currentHat(): Promise<{ worn: WornEnterprise | null; canChange: boolean } | null> {
  const session = await findLiveSession()
  return session ? { worn: session.worn, canChange: session.hasOtherHat } : null
}

/** When this session ends without a further request, and when it ends in any case; null when nobody is signed in. */
export async function sessionTimes(): Promise<{ idleEndsAt: Date; absoluteEndsAt: Date } | null> {
  const session = await findLiveSession()
  return session ? { idleEndsAt: idleEndsAt(session), absoluteEndsAt: session.expiresAt } : null
}

/** The language of this request's address; the gate puts it in a header. */
export async function requestLanguage(): Promise<Language> {
  const asked = (await headers()).get('x-next-intl-locale')
  return languages.find((language) => language === asked) ?? 'fr'
}

async function requireHat(need: PageNeed): Promise<SignedInActor> {
  const actor = await requireSignedIn(need)
  if (actor.actingAs !== 'undecided') return actor
  // What was open belongs to an enterprise that is out of reach now: no other hat finds it.
  if (actor.lostHat) return redirect(`/${await requestLanguage()}/profile`)
  return redirect(await pathWithReturn('/profile'))
}

/** The page asked for travels along. */
async function pathWithReturn(page: string): Promise<string> {
  const asked = parseReturnPath(currentAddress())
  const query = asked ? `?return=${encodeURIComponent(asked)}` : ''
  return `/${await requestLanguage()}${page}${query}`
}
