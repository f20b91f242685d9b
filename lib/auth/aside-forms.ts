import { cookies } from 'next/headers'
import { findSetAsideForm, saveSetAsideForm, saveSetAsideFormEnd } from '../db/user/set-aside-forms.ts'
import { KEPT_SECONDS } from '../domain/session-life.ts'
import { cookieNames } from './cookies.ts'
import { findLiveSession, requestMoment } from './request-session.ts'
import { hashToken } from './token-hash.ts'

/**
 * Keeps what a signed-in person posted for another page of his, encrypted, for thirty minutes: the page on which he compares it
 * with what somebody else saved meanwhile (checklist E.81). The page may be shown again and again, by this session alone.
 */
export async function keepAside(path: string, form: FormData): Promise<void> {
  const session = await findLiveSession()
  const tokenHash = await asideKey(path)
  if (!session || !tokenHash) return
  const now = requestMoment()
  const expiresAt = new Date(now.getTime() + KEPT_SECONDS * 1000)
  const fields = [...form].filter(([name, value]) => typeof value === 'string' && !name.startsWith('$ACTION'))
  await saveSetAsideFormEnd(tokenHash)
  await saveSetAsideForm({ tokenHash, userId: session.userId, path, text: JSON.stringify(fields), expiresAt }, now)
}

/** What was kept for this page; null in another session, or too late. */
export async function readAside(path: string): Promise<FormData | null> {
  const session = await findLiveSession()
  const tokenHash = await asideKey(path)
  const kept = session && tokenHash ? await findSetAsideForm(tokenHash, requestMoment()) : null
  if (!kept || kept.userId !== session?.userId || kept.path !== path) return null
  const form = new FormData()
  for (const [name, value] of JSON.parse(kept.text) as [string, string][]) form.append(name, value)
  return form
}

/** The session's secret and the page: no cookie more, and a page being shown may keep a form too. */
async function asideKey(path: string): Promise<string | null> {
  const token = (await cookies()).get(cookieNames.session)?.value
  return token ? hashToken(`${token} ${path}`) : null
}
