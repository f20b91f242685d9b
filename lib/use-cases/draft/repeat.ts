import type { DraftWages, EnteredWages } from '../../domain/transmission/draft.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import { enterCalculation, understandCalculation } from './prefill.ts'

/**
 * Category, type and amounts of a former calculation in the place of what this form holds of them; dates and reference stay
 * (portal: Step 3, 6). A quality with a validity of its own asks for its days anew.
 */
export function repeatQualities(
  former: Calculation,
  { entered, wages }: { entered: EnteredWages; wages: DraftWages },
): { entered: EnteredWages; wages: DraftWages } {
  const typed = enterCalculation(former, entered.language).qualities
  const understood = understandCalculation(former).qualities
  return {
    entered: {
      ...entered,
      qualities: typed.map((quality) => ({ ...quality, validityStartDate: '', validityEndDate: '' })),
    },
    wages: {
      ...wages,
      qualities: understood.map((quality) => (quality.validityPeriod ? { ...quality, validityPeriod: {} } : quality)),
      unreadable: wages.unreadable.filter(({ path }) => !path.startsWith('qualities')),
    },
  }
}
