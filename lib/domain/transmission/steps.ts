import type { DraftView } from './draft-view.ts'

/** The wizard's steps, in order. The position is derived from the draft, never stored. */
export const steps = ['period', 'workers', 'wages', 'overview'] as const
export type Step = (typeof steps)[number]

/** What a position in the wizard is derived from. */
export type Progress = Pick<DraftView, 'kind' | 'wagePeriod'> & { lines: readonly { isComplete: boolean }[] }

/** The steps of a draft: a correction has its period and its worker already. */
export function computeSteps({ kind }: Pick<Progress, 'kind'>): readonly Step[] {
  return kind === 'original' ? steps : ['wages', 'overview']
}

/** The first step that is not finished; the overview when all before it are. */
export function nextStep(draft: Progress): Step {
  const before = computeSteps(draft).slice(0, -1)
  return before.find((step) => !isFinished(draft, step)) ?? 'overview'
}

/** Whether the step can be shown: its draft has the step, and all that it builds upon is there. Incomplete wages hide no overview. */
export function canVisit(draft: Progress, step: Step): boolean {
  const own = computeSteps(draft)
  if (!own.includes(step)) return false
  const needed = own.slice(0, own.indexOf(step)).filter((earlier) => earlier !== 'wages')
  return needed.every((earlier) => isFinished(draft, earlier))
}

/** The overview is never finished: sending ends it. */
export function isFinished(draft: Progress, step: Step): boolean {
  if (step === 'period') return draft.wagePeriod !== null
  if (step === 'workers') return draft.lines.length > 0
  return step === 'wages' && draft.lines.every((line) => line.isComplete)
}
