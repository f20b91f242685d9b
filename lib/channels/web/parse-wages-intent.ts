import { parseIds } from './choice/parse-worker-choice.ts'

/** What the pressed button of the wage form asks for. Its value names the block: `removePremium:0:2`. */
export type WagesIntent =
  | { kind: 'next' | 'previous' | 'grid' | 'repeat' | 'addQuality' }
  | { kind: 'template'; groupId: string }
  | { kind: 'addPremium' | 'removeQuality'; quality: number }
  | { kind: 'removePremium'; quality: number; premium: number }

/** Name of the form's submit buttons. */
export const intentName = 'intent'

const plainKinds = ['next', 'previous', 'grid', 'repeat', 'addQuality'] as const

/** A missing or unknown intent counts as "Suivant": that is what Enter in a field means. */
export function parseWagesIntent(text: unknown): WagesIntent {
  const [kind = '', quality, premium] = typeof text === 'string' ? text.split(':') : []
  const plain = plainKinds.find((each) => each === kind)
  if (plain) return { kind: plain }
  const [groupId] = kind === 'template' ? parseIds([quality ?? '']) : []
  if (groupId) return { kind: 'template', groupId }
  const position = parsePosition(quality)
  if (position === null) return { kind: 'next' }
  if (kind === 'addPremium' || kind === 'removeQuality') return { kind, quality: position }
  const second = parsePosition(premium)
  return kind === 'removePremium' && second !== null ? { kind, quality: position, premium: second } : { kind: 'next' }
}

function parsePosition(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,2}$/.test(text) ? Number(text) : null
}
