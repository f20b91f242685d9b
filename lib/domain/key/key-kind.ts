/** Which key a session began with, as its person knows it; `outside`: a key of the federal service. */
export const keyKinds = ['passkey', 'appCode', 'recoveryCode', 'emailCode', 'outside'] as const
export type KeyKind = (typeof keyKinds)[number]

/**
 * What each key says of itself in `amr` (RFC 8176 where it has a word): a passkey that is kept on one device alone is `hwk`, one
 * that travels with an account `swk`.
 */
export const keyMethods = {
  appCode: ['pwd', 'otp'],
  recoveryCode: ['pwd', 'recovery'],
  emailCode: ['pwd', 'email'],
  passkey: ['swk', 'user'],
  devicePasskey: ['hwk', 'user'],
} as const

/** The key behind the methods of a sign-in. */
export function computeKeyKind(methods: readonly string[]): KeyKind {
  const has = (method: string) => methods.includes(method)
  if (has('swk') || has('hwk')) return 'passkey'
  if (has('otp')) return 'appCode'
  if (has('recovery')) return 'recoveryCode'
  return has('email') ? 'emailCode' : 'outside'
}
