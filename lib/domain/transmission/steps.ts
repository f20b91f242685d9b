/** The wizard's steps, in order. The position is derived from the draft, never stored. */
export const steps = ['period', 'workers', 'wages', 'overview'] as const
export type Step = (typeof steps)[number]
