import { cookies } from 'next/headers'
import { openSealed, seal } from '../db/sealed-text.ts'
import { cookieNames, cookieOptions } from './cookies.ts'

export type KeyProblem = 'wrong' | 'wait' | 'over' | 'unavailable' | 'missing'

/** What the page of a key must remember between a post and the page that follows; never a password or a code. */
export interface KeyStep {
  /** Which page it is about. */
  page: 'passkey' | 'appCode' | 'recoveryCode' | 'emailCode' | 'confirm'
  username?: string
  problem?: KeyProblem
  /** Fields left empty. */
  missing?: readonly string[]
  /** Instant (milliseconds) until which no attempt is accepted. */
  waitUntil?: number
  /** The code that was sent, and to which (masked) address. */
  loginCodeId?: string
  recipient?: string
}

const STEP_SECONDS = 15 * 60

/** Kept in an encrypted cookie of its interaction: nothing about a person who has not proved who he is enters the database. */
export async function saveKeyStep(uid: string, step: KeyStep): Promise<void> {
  const sealed = await seal(JSON.stringify(step), `interaction:${uid}`)
  ;(await cookies()).set(cookieNames.keyStep, sealed.toString('base64url'), { ...cookieOptions, maxAge: STEP_SECONDS })
}

/** What was remembered for this page of this interaction; null for anything else, a changed cookie included. */
export async function findKeyStep(uid: string, page: KeyStep['page']): Promise<KeyStep | null> {
  const sealed = (await cookies()).get(cookieNames.keyStep)?.value
  if (!sealed) return null
  try {
    const step = JSON.parse(await openSealed(Buffer.from(sealed, 'base64url'), `interaction:${uid}`)) as KeyStep
    return step.page === page ? step : null
  } catch {
    return null
  }
}
