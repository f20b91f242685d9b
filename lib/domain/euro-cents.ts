import { z } from 'zod'

/** An amount in whole euro cents: money is never a float here. */
export const euroCents = z.int().brand<'EuroCents'>()
export type EuroCents = z.infer<typeof euroCents>

export const NO_CENTS = 0 as EuroCents

/** The sum of amounts, those not given left out. */
export function computeSumCents(amounts: readonly (EuroCents | undefined)[]): EuroCents {
  return amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) as EuroCents
}
