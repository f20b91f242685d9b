import type { DigestCounts } from '../../domain/to-do/digest.ts'
import type { Language } from '../../i18n/languages.ts'
import { createTranslator } from '../../i18n/translator.ts'

/** In the order in which they are told; `overdue` is a part of the two before it. */
const told = ['missing', 'unsent', 'overdue', 'refused', 'dispute', 'draft', 'unread'] as const

interface Digest {
  employerName: string
  counts: DigestCounts
  addresses: { toDo: string; stop: string }
}

/** A mail of counts: the enterprise by its name, and nothing about a person. */
export function presentToDoDigest(language: Language, { employerName, counts, addresses }: Digest) {
  const t = createTranslator(language, 'digest')
  const lines = told
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `- ${t(`counts.${kind}`, { count: counts[kind] })}`)
  const name = employerName.replace(/\s+/g, ' ')
  return { subject: t('subject', { name }), text: t('text', { name, counts: lines.join('\n'), ...addresses }) }
}
