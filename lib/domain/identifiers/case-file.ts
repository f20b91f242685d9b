import { z } from 'zod'
import type { LocalDate } from '../local-date.ts'
import { isDimonaPeriodId } from './dimona-period-id.ts'
import { isEidCardNumber } from './eid-card-number.ts'
import { parseEnterpriseNumber } from './enterprise-number.ts'
import { isEstablishmentUnitNumber } from './establishment-unit-number.ts'
import { isProvisionalNssoNumber, parseNssoNumber } from './nsso-number.ts'
import { isPplNumber } from './ppl-number.ts'
import { parseSsin } from './ssin.ts'

/** A file of known cases: a value, the kind of number it should be, and the verdict expected. */
const caseFile = z.object({
  cases: z.array(z.object({ kind: z.string(), value: z.string(), valid: z.boolean(), why: z.string().optional() })),
})
type Case = z.infer<typeof caseFile>['cases'][number]

/** Strict: numbers issued to nobody are refused, as for real people. */
const verdicts = new Map<string, (value: string, today: LocalDate) => boolean>([
  ['nationalNumber', (value, today) => isSsinOf('national', value, today)],
  ['bis', (value, today) => isSsinOf('bis', value, today)],
  ['enterpriseNumber', (value) => parseEnterpriseNumber(value).ok],
  ['establishmentUnitNumber', isEstablishmentUnitNumber],
  ['onssNumber', (value) => parseNssoNumber(value).ok],
  ['provisionalOnssNumber', isProvisionalNssoNumber],
  ['pplNumber', isPplNumber],
  ['eidCardNumber', isEidCardNumber],
  ['dimonaPeriodId', isDimonaPeriodId],
])

/**
 * How many cases of a file agree with the rules of this folder, and a sentence for each that does not. A kind that nobody knows
 * disagrees. Throws when the content has another shape.
 */
export function checkCaseFile(content: unknown, today: LocalDate): { agreed: number; disagreements: string[] } {
  const { cases } = caseFile.parse(content)
  const disagreements = cases.flatMap((each) => checkCase(each, today))
  return { agreed: cases.length - disagreements.length, disagreements }
}

function checkCase({ kind, value, valid, why }: Case, today: LocalDate): string[] {
  const isValid = verdicts.get(kind)?.(value, today)
  if (isValid === valid) return []
  const found = isValid === undefined ? 'of an unknown kind' : wordOf(isValid)
  return [`${kind} ${value}: expected ${wordOf(valid)}, found ${found}${why ? ` (${why})` : ''}`]
}

function wordOf(isValid: boolean): string {
  return isValid ? 'valid' : 'invalid'
}

function isSsinOf(kind: 'national' | 'bis', value: string, today: LocalDate): boolean {
  const parsed = parseSsin(value, { syntheticPeople: 'refused', today })
  return parsed.ok && parsed.value.kind === kind
}
