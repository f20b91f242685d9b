import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '../ui/button.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { type CancelChoiceProps, WhatIsLost } from './cancel-choice.tsx'

export interface CancelPageProps extends Omit<CancelChoiceProps, 'href' | 'action'> {
  action: () => Promise<void>
  backHref: string
}

/** "Annuler" without script. */
export function CancelPage({ action, backHref, homeHref, workerCount, isCorrection }: CancelPageProps) {
  const t = useTranslations('wizard')
  return (
    <div className="narrow flow">
      <PageHeading title={t('cancel.title')} />
      <WhatIsLost workerCount={workerCount} isCorrection={isCorrection} />
      <form action={action} className="bar">
        <ButtonLink href={backHref}>{t('cancel.goOn')}</ButtonLink>
        <ButtonLink look="secondary" href={homeHref}>
          {t('cancel.keep')}
        </ButtonLink>
        <Button look="danger">{t('cancel.remove')}</Button>
      </form>
    </div>
  )
}
