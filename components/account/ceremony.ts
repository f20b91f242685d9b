/** What the person reads meanwhile, and when it came to nothing. */
export interface CeremonyWords {
  waiting: string
  cancelled: string
  known: string
  unsupported: string
  failed: string
}

type Outcome =
  | { kind: 'answered'; answer: string }
  | { kind: 'cancelled' | 'known' | 'unsupported' | 'failed' }
  /** The question itself was refused. */
  | { kind: 'refused' }

/** Fetches the question, lets the device ask its person, gives back the device's answer as text. */
export async function runCeremony(ceremony: 'make' | 'use', optionsAddress: string): Promise<Outcome> {
  if (!('PublicKeyCredential' in window)) return { kind: 'unsupported' }
  try {
    const asked = await fetch(optionsAddress, { method: 'POST' })
    if (!asked.ok || asked.redirected) return { kind: 'refused' }
    const optionsJSON = await asked.json()
    const { startAuthentication, startRegistration } = await import('@simplewebauthn/browser')
    const start = ceremony === 'make' ? startRegistration : startAuthentication
    return { kind: 'answered', answer: JSON.stringify(await start({ optionsJSON })) }
  } catch (failure) {
    return { kind: outcomeOf(failure) }
  }
}

/** The names of the standard (WebAuthn): a person who cancels and a window that closes by itself are the same. */
function outcomeOf(failure: unknown): 'cancelled' | 'known' | 'failed' {
  const name = failure instanceof Error ? failure.name : ''
  if (name === 'NotAllowedError' || name === 'AbortError') return 'cancelled'
  return name === 'InvalidStateError' ? 'known' : 'failed'
}
