import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { findSetAsideForm, saveSetAsideForm, saveSetAsideFormEnd } from '../db/user/set-aside-forms.ts'
import { isJustEnded, isLive, KEPT_SECONDS } from '../domain/session-life.ts'
import { cookieNames, cookieOptions } from './cookies.ts'
import { currentAddress } from './exchange.ts'
import { findLiveSession, findRequestSession, requestMoment } from './request-session.ts'
import { parseReturnPath } from './return-path.ts'
import { createToken, hashToken } from './token-hash.ts'

type Field = readonly [name: string, value: string]

/** A form posted after its session ended: put aside, then the sign-in page, which leads back to `path`. */
export async function keepForLater(path: string, form: FormData): Promise<never> {
  const returnPath = parseReturnPath(path)
  if (returnPath) await setAside(returnPath, form)
  const language = /^\/(\w\w)/.exec(returnPath ?? '')?.[1] ?? 'fr'
  const query = returnPath ? `?return=${encodeURIComponent(returnPath)}` : ''
  return redirect(`/${language}/sign-in${query}`)
}

/** The page whose form is posted, without its query: where what was typed is given back. */
export function postedPage(): string | null {
  return parseReturnPath(currentAddress()?.split('?')[0])
}

/**
 * A form whose session has ended, or whose person has lost a right: put aside encrypted for this person for thirty minutes
 * (portal: Step 3, Saving). Without a known person nothing is kept.
 */
export async function setAside(path: string, form: FormData): Promise<void> {
  const session = await findRequestSession()
  const now = requestMoment()
  if (!session || !(isLive(session, now) || isJustEnded(session, now))) return
  const token = createToken()
  const expiresAt = new Date(now.getTime() + KEPT_SECONDS * 1000)
  const text = JSON.stringify(typedFields(form))
  await saveSetAsideForm({ tokenHash: hashToken(token), userId: session.userId, path, text, expiresAt }, now)
  ;(await cookies()).set(cookieNames.keptForm, token, { ...cookieOptions, maxAge: KEPT_SECONDS })
}

/** Gives back, once, what this very person had posted to this page when his session had ended; null otherwise. */
export async function takeBack(path: string): Promise<FormData | null> {
  const token = (await cookies()).get(cookieNames.keptForm)?.value
  const session = token ? await findLiveSession() : null
  if (!token || !session) return null
  const tokenHash = hashToken(token)
  const kept = await findSetAsideForm(tokenHash, requestMoment())
  if (!kept || kept.userId !== session.userId || kept.path !== path) return null
  await saveSetAsideFormEnd(tokenHash)
  const form = new FormData()
  for (const [name, value] of JSON.parse(kept.text) as Field[]) form.append(name, value)
  return form
}

/** What the person typed: no files, none of the fields by which React finds its action again. */
function typedFields(form: FormData): Field[] {
  return [...form].flatMap(([name, value]) =>
    typeof value === 'string' && !name.startsWith('$ACTION') ? [[name, value] as const] : [],
  )
}

/** The page for which this browser has something put aside: the pages of sign-in and of refusals say so. */
export async function findKeptPath(): Promise<string | null> {
  const token = (await cookies()).get(cookieNames.keptForm)?.value
  return token === undefined ? null : ((await findSetAsideForm(hashToken(token), requestMoment()))?.path ?? null)
}
