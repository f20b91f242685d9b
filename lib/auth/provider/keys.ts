import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { getInstallationSecret } from '../../db/installation-secrets.ts'
import { createToken } from '../token-hash.ts'

/** Elliptic curve keys: made in a millisecond at the first start, small in every token. */
export const SIGNING_ALGORITHM = 'ES256'

/** The keys are made once, whatever process asks first, and live with the installation. */
function signingKey(name: string): Promise<JWK> {
  return getInstallationSecret(name, async () => {
    const { privateKey } = await generateKeyPair(SIGNING_ALGORITHM, { extractable: true })
    const key = await exportJWK(privateKey)
    return {
      kty: 'EC',
      crv: 'P-256',
      x: key.x,
      y: key.y,
      d: key.d,
      kid: createToken(),
      use: 'sig',
      alg: SIGNING_ALGORITHM,
    }
  })
}

/** With which the provider signs who signed in. */
export function providerKey(): Promise<JWK> {
  return signingKey('providerKey')
}

/** With which the portal proves to the provider that it is the portal (`private_key_jwt`). */
export function clientKey(): Promise<JWK> {
  return signingKey('clientKey')
}

/** With which the provider signs its cookies. */
export function cookieKeys(): Promise<string[]> {
  return getInstallationSecret('cookieKeys', () => [createToken()])
}

/** With which next-auth seals its state, nonce and verifier. */
export function relyingPartySecret(): Promise<string> {
  return getInstallationSecret('relyingPartySecret', createToken)
}

/** What others may know of a key. */
export function publicPart({ d: _, ...key }: JWK): JWK {
  return key
}
