import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

/** Far beyond what a device answers. */
const LONGEST_ANSWER = 20_000
const base64url = z.string().regex(/^[\w-]*$/)

const credential = z.object({
  id: base64url.min(1).max(2000),
  rawId: base64url.min(1).max(2000),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['cross-platform', 'platform']).optional(),
})

const registration = credential.extend({
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(30)).max(10).optional(),
  }),
})

const authentication = credential.extend({
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
})

/** What a device answered when a passkey was made; null: nothing, or nothing of that shape. */
export function parseNewPasskey(form: FormData): RegistrationResponseJSON | null {
  const parsed = registration.safeParse(readAnswer(form))
  return parsed.success ? ({ ...parsed.data, clientExtensionResults: {} } as RegistrationResponseJSON) : null
}

/** What a device answered at sign-in; null: nothing, or nothing of that shape. */
export function parsePasskeyAnswer(form: FormData): AuthenticationResponseJSON | null {
  const parsed = authentication.safeParse(readAnswer(form))
  return parsed.success ? ({ ...parsed.data, clientExtensionResults: {} } as AuthenticationResponseJSON) : null
}

function readAnswer(form: FormData): unknown {
  const text = form.get('answer')
  if (typeof text !== 'string' || text.length > LONGEST_ANSWER) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
