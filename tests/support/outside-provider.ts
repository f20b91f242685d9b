import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

const claims = ['sub', 'acr', 'amr', 'egovNRN', 'givenName', 'surname', 'prefLanguage']

/** Who signs in at the outside provider next, as the federal service would tell it. */
export interface OutsidePerson {
  egovNRN: string
  givenName: string
  surname: string
  prefLanguage: string
  level: number
}

type Finishing = Provider & {
  interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>
}

/** A second OpenID provider on a port of its own, with RSA keys and discovery: in place of the federal one. */
export class OutsideProvider {
  readonly issuer: string
  /** What the portal signs with, as it would stand in CSAM_PRIVATE_KEY_FILE. */
  readonly privateKeyPem: string
  person: OutsidePerson | undefined
  readonly #server: Server
  readonly #provider: Finishing

  private constructor(server: Server, callback: string) {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
    this.privateKeyPem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    this.issuer = `http://localhost:${(server.address() as AddressInfo).port}`
    this.#server = server
    this.#provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: 'portal-at-csam',
          redirect_uris: [callback],
          token_endpoint_auth_method: 'private_key_jwt',
          token_endpoint_auth_signing_alg: 'RS256',
          jwks: { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'portal', use: 'sig' }] },
        },
      ],
      jwks: { keys: [{ ...own.privateKey.export({ format: 'jwk' }), kid: 'outside', use: 'sig' }] },
      cookies: { keys: ['outside'] },
      claims: { openid: claims, profile: [], egovnrn: [] },
      scopes: ['openid', 'profile', 'egovnrn'],
      conformIdTokenClaims: false,
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_context: unknown, sub: string) => ({
        accountId: sub,
        claims: async () => ({ sub, ...this.person }),
      }),
      loadExistingGrant: async ({ oidc }: Parameters<typeof grant>[0]) => grant({ oidc }),
    }) as Finishing
    server.on('request', (request, response) => this.#answer(request, response))
  }

  static async start(callback: string): Promise<OutsideProvider> {
    const server = createServer().listen(0)
    await once(server, 'listening')
    return new OutsideProvider(server, callback)
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** The person shows his key at once. */
  #answer(request: IncomingMessage, response: ServerResponse): void {
    if (!request.url?.startsWith('/interaction/')) {
      this.#provider.callback()(request, response)
      return
    }
    const acr = `urn:be:fedict:iam:fas:Level${this.person?.level}`
    this.#provider.interactionFinished(request, response, { login: { accountId: 'outside-person', acr } })
  }
}

async function grant({
  oidc,
}: {
  oidc: { provider: Provider; client: { clientId: string }; session: { accountId: string } }
}) {
  const given = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId })
  given.addOIDCScope('openid profile egovnrn')
  await given.save()
  return given
}
