import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/fields/error-summary.tsx'
import { Icon } from '../ui/icon.tsx'
import { Dialog, DialogClose } from '../ui/islands/dialog.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { type PickableWorker, pickerName, WorkerPicker } from './worker-picker.tsx'

export interface AddWorkerProps {
  /** Those with a Dimona in the period who are not in the draft yet. */
  workers: readonly PickableWorker[]
  action: (form: FormData) => Promise<void>
  /** From the dialog: the page that asks without script; from the page: back to the overview. */
  href: string
}

/** "Ajouter un flexi-travailleur" at the overview. */
export function AddWorker({ workers, action, href }: AddWorkerProps) {
  const t = useTranslations('wizard')
  return (
    <Dialog
      href={href}
      tone="neutral"
      triggerClass="btn sm sec"
      trigger={
        <>
          <Icon name="user-plus" />
          {t('add.title')}
        </>
      }
      title={t('add.title')}
      closeLabel={t('add.close')}
    >
      {workers.length === 0 ? (
        <p>{t('add.nobody')}</p>
      ) : (
        <form action={action} noValidate>
          <WorkerPicker id="added-workers" workers={workers} />
          <div className="bar">
            <Button>{t('add.title')}</Button>
            <DialogClose className="btn ter">{t('add.close')}</DialogClose>
          </div>
        </form>
      )}
    </Dialog>
  )
}

/** The same as a page. */
export function AddWorkerPage({ workers, action, href, error }: AddWorkerProps & { error: string | null }) {
  const t = useTranslations('wizard')
  return (
    <>
      <PageHeading title={t('add.title')} />
      <ErrorSummary problems={error ? [{ name: pickerName, message: error }] : []} />
      {workers.length === 0 ? (
        <p>{t('add.nobody')}</p>
      ) : (
        <form id="add-worker" action={action} noValidate>
          <WorkerPicker id="added-workers" workers={workers} error={error ?? undefined} />
          <div className="bar">
            <Button>{t('add.title')}</Button>
            <ButtonLink look="tertiary" href={href}>
              {t('add.close')}
            </ButtonLink>
          </div>
        </form>
      )}
    </>
  )
}
