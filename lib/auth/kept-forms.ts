import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { findSetAsideForm, saveSetAsideForm, saveSetAsideFormEnd } from '../db/user/set-aside-forms.ts'
import { isJustEnded, KEPT_SECONDS } from '../domain/session-life.ts'
import { cookieNames, cookieOptions } from './cookies.ts'
import { findLiveSession, findRequestSession, requestMoment } from './request-session.ts'
import { parseReturnPath } from './return-path.ts'
import { createToken, hashToken } from './token-hash.ts'

type Field = readonly [name: string, value: string]

/**
 * A form posted after its session ended: put aside encrypted for its person for thirty minutes (portal: Step 3,
 * Saving), then the sign-in page, which leads back to `path`. Without a known person nothing is kept.
 */
export async function keepForLater(path: string, form: FormData): Promise<never> {
  const returnPath = parseReturnPath(path)
  const session = await findRequestSession()
  const now = requestMoment()
  if (returnPath && session && isJustEnded(session, now)) {
    const token = createToken()
    const expiresAt = new Date(now.getTime() + KEPT_SECONDS * 1000)
    const text = JSON.stringify(typedFields(form))
    await saveSetAsideForm(
      { tokenHash: hashToken(token), userId: session.userId, path: returnPath, text, expiresAt },
      now,
    )
    ;(await cookies()).set(cookieNames.keptForm, token, { ...cookieOptions, maxAge: KEPT_SECONDS })
  }
  const language = /^\/(\w\w)/.exec(returnPath ?? '')?.[1] ?? 'fr'
  const query = returnPath ? `?return=${encodeURIComponent(returnPath)}` : ''
  return redirect(`/${language}/sign-in${query}`)
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

/** Whether this browser has something put aside: the sign-in page says so. */
export async function hasKeptForm(): Promise<boolean> {
  const token = (await cookies()).get(cookieNames.keptForm)?.value
  return token !== undefined && (await findSetAsideForm(hashToken(token), requestMoment())) !== null
}
