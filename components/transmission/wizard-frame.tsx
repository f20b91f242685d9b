import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Step as WizardStep } from '@/lib/domain/transmission/steps.ts'
import { SplitPage } from '../ui/split-page.tsx'
import { type Step, Stepper } from '../ui/stepper.tsx'

/** What the map of the steps shows of one step. */
export interface WizardStepView {
  step: WizardStep
  isDone: boolean
  /** Null: may not be visited yet. */
  href: string | null
  /** Its value in short, already in words. */
  value: string | null
}

export interface WizardFrameProps {
  current: WizardStep
  /** Two for a correction (wages, overview), four otherwise. */
  steps: readonly WizardStepView[]
  /** "Travailleur 1 sur 2" where there is one. */
  position?: { number: number; count: number } | undefined
  isCorrection: boolean
  title: ReactNode
  children: ReactNode
}

/** A step of the wizard between its heading and the map of the steps. */
export function WizardFrame({ current, steps, position, isCorrection, title, children }: WizardFrameProps) {
  const t = useTranslations('wizard')
  const number = steps.findIndex((each) => each.step === current) + 1
  return (
    <SplitPage
      stepOf={
        <>
          {t(isCorrection ? 'frame.correction' : 'frame.transmission')}
          {' · '}
          <span className="nw">{t('frame.stepOf', { number, count: steps.length })}</span>
          {position && position.count > 1 && (
            <>
              {' · '}
              <span className="nw">{t('frame.workerOf', position)}</span>
            </>
          )}
        </>
      }
      title={title}
      steps={
        <Stepper
          label={t('frame.steps')}
          doneLabel={(label) => t('frame.doneStep', { step: label })}
          steps={steps.map((each) => viewStep(each, each.step === current, t(`steps.${each.step}`)))}
        />
      }
    >
      {children}
    </SplitPage>
  )
}

function viewStep({ isDone, href, value }: WizardStepView, isCurrent: boolean, label: string): Step {
  const state = isCurrent ? 'current' : isDone ? 'done' : 'todo'
  return { label, state, href: href ?? undefined, value: value ?? undefined }
}
