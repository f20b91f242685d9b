import { config } from '../config.ts'

/** The full address of a page, for those who read it outside the portal. `path` begins with the language. */
export function portalAddress(path: string): string {
  return new URL(path, config.publicUrl).href
}

/** The site that passkeys belong to (WebAuthn): its name without port, and the only origin that may use them. */
export function relyingParty(): { rpId: string; origin: string } {
  const { hostname, origin } = new URL(config.publicUrl)
  return { rpId: hostname, origin }
}
