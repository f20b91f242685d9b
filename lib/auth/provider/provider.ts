import { Provider } from 'oidc-provider'
import { config } from '../../config.ts'
import { log } from '../../log.ts'
import { providerSettings } from './settings.ts'

const place = globalThis as typeof globalThis & { flexiProvider?: Provider }

/** The provider of this process; the pages of Next, a module graph of their own, find it on `globalThis`. */
export function getProvider(): Provider {
  if (!place.flexiProvider) throw new Error('The embedded OpenID provider has not been started: server.ts does so.')
  return place.flexiProvider
}

/** Starts the embedded OpenID provider below `/oidc`. Also with an outside provider: then nobody is sent there. */
export async function createProvider(): Promise<Provider> {
  const provider = new Provider(`${config.publicUrl}/oidc`, await providerSettings(config.publicUrl))
  const { protocol, host } = new URL(config.publicUrl)
  // Addresses and secure cookies follow the public address: the gate has checked the host, TLS may end at a proxy.
  Object.defineProperties(provider.request, { protocol: { value: protocol.slice(0, -1) }, host: { value: host } })
  for (const event of ['server_error', 'authorization.error', 'grant.error']) {
    provider.on(event, (_context, failure) =>
      log.warn({ event, failure: failure.message }, 'The OpenID provider refused.'),
    )
  }
  place.flexiProvider = provider
  return provider
}
