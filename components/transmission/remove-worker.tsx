import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { Dialog, DialogClose } from '../ui/islands/dialog.tsx'
import { PageHeading } from '../ui/page-heading.tsx'

export interface RemoveWorkerProps {
  name: string
  hasData: boolean
  action: () => Promise<void>
  /** The page that asks without script. */
  href: string
}

/** The bin of a row: asks first, because what was typed goes with it. */
export function RemoveWorker({ name, hasData, action, href }: RemoveWorkerProps) {
  const t = useTranslations('wizard')
  const actions = useTranslations('actions')
  return (
    <Dialog
      href={href}
      triggerClass="btn ter sm"
      trigger={
        <>
          <Icon name="trash-2" />
          {actions('remove')}
          <span className="sr"> {name}</span>
        </>
      }
      title={t('remove.title', { name })}
      closeLabel={t('remove.keep')}
    >
      <p>{t(hasData ? 'remove.lost' : 'remove.nothingLost')}</p>
      <form action={action} className="bar">
        <DialogClose className="btn sec">{t('remove.keep')}</DialogClose>
        <Button look="danger">{t('remove.confirm')}</Button>
      </form>
    </Dialog>
  )
}

/** The same question as a page. */
export function RemoveWorkerPage({ name, hasData, action, href }: RemoveWorkerProps) {
  const t = useTranslations('wizard')
  return (
    <div className="narrow flow">
      <PageHeading title={t('remove.title', { name })} />
      <p>{t(hasData ? 'remove.lost' : 'remove.nothingLost')}</p>
      <form action={action} className="bar">
        <ButtonLink look="secondary" href={href}>
          {t('remove.keep')}
        </ButtonLink>
        <Button look="danger">{t('remove.confirm')}</Button>
      </form>
    </div>
  )
}
