import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'

type Query = Record<string, string | undefined>

/** What could be cancelled, under the filter of the overview, of one worker or of one transmission. */
export function cancellationsHref(language: Language, query: Query = {}): string {
  return path(language, '/workers/cancellations', query)
}

/** The question about what was ticked; its outcome once it is answered. */
export function bulkHref(language: Language, bulkId: string): string {
  return path(language, `/workers/cancellations/${bulkId}`)
}
