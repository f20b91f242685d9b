import { cookies } from 'next/headers'
import { openSealed, seal } from '../db/sealed-text.ts'
import { cookieNames, cookieOptions } from './cookies.ts'
import { findLiveSession } from './request-session.ts'

/** Long enough to print them. */
const SHOWN_SECONDS = 600

/**
 * The server keeps hashes alone, so new recovery codes travel to the page that shows them in their person's own browser: encrypted,
 * and for this session only.
 */
export async function rememberShownCodes(codes: readonly string[]): Promise<void> {
  const session = await findLiveSession()
  if (!session) return
  const sealed = await seal(JSON.stringify(codes), `codes:${session.sessionId}`)
  const options = { ...cookieOptions, sameSite: 'strict', maxAge: SHOWN_SECONDS } as const
  ;(await cookies()).set(cookieNames.shownCodes, sealed.toString('base64url'), options)
}

/** The codes made a moment ago in this session; null once they were put away. */
export async function readShownCodes(): Promise<readonly string[] | null> {
  const sealed = (await cookies()).get(cookieNames.shownCodes)?.value
  const session = sealed ? await findLiveSession() : null
  if (!sealed || !session) return null
  try {
    return JSON.parse(await openSealed(Buffer.from(sealed, 'base64url'), `codes:${session.sessionId}`)) as string[]
  } catch {
    return null
  }
}

/** "J'ai gardé mes codes": nobody can show them again. */
export async function forgetShownCodes(): Promise<void> {
  ;(await cookies()).set(cookieNames.shownCodes, '', { ...cookieOptions, sameSite: 'strict', maxAge: 0 })
}
