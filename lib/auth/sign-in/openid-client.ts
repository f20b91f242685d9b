import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { JWK } from 'jose'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { config } from '../../config.ts'
import type { Language } from '../../domain/actor.ts'
import { clientKey, SIGNING_ALGORITHM } from '../provider/keys.ts'
import { CLIENT_ID } from '../provider/settings.ts'
import { parseClaims } from './claims.ts'

export const PROVIDER_ID = 'csam'

/** Whether people are sent to an outside provider (CSAM_ISSUER) instead of the embedded one. */
export const hasOutsideProvider = config.csam.issuer !== undefined

/** The portal as a client: of the embedded provider, or of the one that the configuration names. */
export async function openidClient(language: Language): Promise<OAuthConfig<Record<string, unknown>>> {
  const { clientId, key, addresses } = hasOutsideProvider ? readOutsideClient() : await embeddedClient()
  const algorithm = key.kty === 'RSA' ? 'RS256' : SIGNING_ALGORITHM
  return {
    id: PROVIDER_ID,
    name: 'CSAM',
    type: 'oauth',
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    clientId,
    client: {
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: algorithm,
      id_token_signed_response_alg: hasOutsideProvider ? 'RS256' : SIGNING_ALGORITHM,
    },
    jwks: { keys: [key as { kty: string }] },
    ...addresses,
    authorization: {
      ...addresses.authorization,
      params: { scope: 'openid profile egovnrn', prompt: 'login', ui_locales: language },
    },
    profile: (claims) => ({ id: parseClaims(claims).ssin }),
  }
}

async function embeddedClient() {
  const issuer = `${config.publicUrl}/oidc`
  const addresses = {
    issuer,
    authorization: { url: `${issuer}/auth` },
    token: `${issuer}/token`,
    jwks_endpoint: `${issuer}/jwks`,
  }
  return { clientId: CLIENT_ID, key: await clientKey(), addresses }
}

/** @throws when CSAM_ISSUER stands alone: half a configuration would only fail when somebody signs in */
function readOutsideClient() {
  const { issuer, clientId, privateKeyFile } = config.csam
  if (!clientId || !privateKeyFile) throw new Error('CSAM_ISSUER also needs CSAM_CLIENT_ID and CSAM_PRIVATE_KEY_FILE.')
  const key = createPrivateKey(readFileSync(privateKeyFile)).export({ format: 'jwk' }) as JWK
  const wellKnown = `${issuer?.replace(/\/$/, '')}/.well-known/openid-configuration`
  return { clientId, key, addresses: { issuer, wellKnown, authorization: {} } }
}
