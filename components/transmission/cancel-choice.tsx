import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Dialog, DialogClose } from '../ui/islands/dialog.tsx'

export interface CancelChoiceProps {
  /** The page that asks the same without script; before there is a draft, simply the way out. */
  href: string
  /** Removes the draft; null while there is none. */
  action: (() => Promise<void>) | null
  homeHref: string
  workerCount: number
  isCorrection: boolean
}

/** "Annuler" asks, and says what is lost. Its buttons belong to the form around it: a form in a form is no form. */
export function CancelChoice(props: CancelChoiceProps) {
  const t = useTranslations('wizard')
  const actions = useTranslations('actions')
  if (!props.action)
    return (
      <ButtonLink look="tertiary" href={props.href}>
        {actions('cancel')}
      </ButtonLink>
    )
  return (
    <Dialog
      href={props.href}
      trigger={actions('cancel')}
      triggerClass="btn ter"
      title={t('cancel.title')}
      closeLabel={t('cancel.goOn')}
    >
      <WhatIsLost {...props} />
      <div className="bar">
        <DialogClose className="btn">{t('cancel.goOn')}</DialogClose>
        <ButtonLink look="secondary" href={props.homeHref}>
          {t('cancel.keep')}
        </ButtonLink>
        <Button look="danger" formAction={props.action}>
          {t('cancel.remove')}
        </Button>
      </div>
    </Dialog>
  )
}

export function WhatIsLost({ workerCount, isCorrection }: Pick<CancelChoiceProps, 'workerCount' | 'isCorrection'>) {
  const t = useTranslations('wizard')
  return (
    <>
      <p>{isCorrection ? t('cancel.lostCorrection') : t('cancel.lost', { count: workerCount })}</p>
      <p>{t('cancel.keptText')}</p>
    </>
  )
}
