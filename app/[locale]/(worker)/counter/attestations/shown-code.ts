import { cookies } from 'next/headers'
import { cookieOptions } from '@/lib/auth/cookies.ts'
import type { OwnAttestation } from '@/lib/domain/counter/attestation.ts'

const name = 'flexi-shown-code'
/** Long enough to write it down; afterwards nobody can show it again. */
const SHOWN_SECONDS = 600

/** The server keeps a hash alone, and an address would be kept by others: the new code travels in the worker's own browser. */
export async function rememberShownCode(attestationId: string, code: string): Promise<void> {
  const jar = await cookies()
  jar.set(name, `${attestationId}.${code}`, { ...cookieOptions, sameSite: 'strict', maxAge: SHOWN_SECONDS })
}

/** The code made a moment ago, if it is one of this worker's and still opens something. */
export async function readShownCode(attestations: readonly OwnAttestation[]): Promise<string | null> {
  const [attestationId, code] = ((await cookies()).get(name)?.value ?? '').split('.')
  const isOwn = attestations.some((each) => each.attestationId === attestationId && each.status === 'valid')
  return isOwn && code ? code : null
}
