import { z } from 'zod'

/** An amount in whole euro cents: money is never a float here. */
export const euroCents = z.int().brand<'EuroCents'>()
export type EuroCents = z.infer<typeof euroCents>
