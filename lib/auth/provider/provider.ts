import { Provider } from 'oidc-provider'
import { config } from '../../config.ts'
import { saveOidcPurge } from '../../db/oidc-records.ts'
import { saveThrottlePurge } from '../../db/user/sign-in-throttle.ts'
import { log } from '../../log.ts'
import { providerSettings } from './settings.ts'

const PURGE_SECONDS = 3600

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
  setInterval(() => purge(new Date()), PURGE_SECONDS * 1000).unref()
  place.flexiProvider = provider
  return provider
}

/** What sign-ins leave behind: records of the provider that expired, counts of failures of yesterday. */
function purge(now: Date): void {
  const yesterday = new Date(now.getTime() - 24 * PURGE_SECONDS * 1000)
  Promise.all([saveOidcPurge(now), saveThrottlePurge(yesterday)]).catch((failure) =>
    log.warn(failure, 'What old sign-ins left could not be dropped.'),
  )
}
