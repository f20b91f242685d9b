import { config } from '../config.ts'

/** The full address of a page, for those who read it outside the portal. `path` begins with the language. */
export function portalAddress(path: string): string {
  return new URL(path, config.publicUrl).href
}
