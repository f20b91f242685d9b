import { getTranslations } from 'next-intl/server'
import type { WizardStepView } from '@/components/transmission/wizard-frame.tsx'
import type { DraftView } from '@/lib/domain/transmission/draft-view.ts'
import { canVisit, computeSteps, isFinished, type Step } from '@/lib/domain/transmission/steps.ts'
import { formatDateRange } from '@/lib/i18n/format-date.ts'
import { type Addresses, addressOfStep } from './addresses.ts'

type Words = Awaited<ReturnType<typeof getTranslations<'wizard'>>>

/** The map of the steps: what is done, what its value is, where it leads. `lineId`: the worker whose form is open. */
export async function viewSteps(draft: DraftView, addresses: Addresses, lineId?: string): Promise<WizardStepView[]> {
  const t = await getTranslations('wizard')
  return computeSteps(draft).map((step) => ({
    step,
    isDone: canVisit(draft, step) && isFinished(draft, step),
    href: canVisit(draft, step) ? addressOfStep(addresses, step, draft) : null,
    value: shortValueOf(step, draft, { t, lineId }),
  }))
}

/** Before there is a draft: nothing done, nothing to go back to. */
export const firstSteps: readonly WizardStepView[] = computeSteps({ kind: 'original' }).map((step) => ({
  step,
  isDone: false,
  href: null,
  value: null,
}))

function shortValueOf(
  step: Step,
  draft: DraftView,
  { t, lineId }: { t: Words; lineId: string | undefined },
): string | null {
  if (step === 'period') return draft.wagePeriod && formatDateRange(draft.wagePeriod)
  if (draft.lines.length === 0) return null
  if (step === 'workers') return t('steps.chosen', { count: draft.lines.length })
  return step === 'wages' ? shortValueOfWages(draft, t, lineId) : null
}

function shortValueOfWages({ lines }: DraftView, t: Words, lineId: string | undefined): string {
  const position = lines.findIndex((line) => line.lineId === lineId)
  const worker = lines[position]?.worker
  if (!worker) return t('steps.complete', { done: lines.filter((line) => line.isComplete).length, count: lines.length })
  return t('steps.current', {
    number: position + 1,
    count: lines.length,
    name: `${worker.givenName} ${worker.familyName}`,
  })
}
