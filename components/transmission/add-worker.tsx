import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/fields/error-summary.tsx'
import { Icon } from '../ui/icon.tsx'
import { Dialog, DialogClose } from '../ui/islands/dialog.tsx'
import { PageHeading } from '../ui/page-heading.tsx'
import { LongList, type LongListProps } from './long-list.tsx'
import { type PickableWorker, pickerName, WorkerPicker } from './worker-picker.tsx'

export interface AddWorkerProps {
  /** Those with a Dimona in the period who are not in the draft yet. */
  workers: readonly PickableWorker[]
  action: (form: FormData) => Promise<void>
  /** From the dialog: the page that asks without script; from the page: back to the overview. */
  href: string
}

/** "Ajouter un flexi-travailleur" at the overview; where there are too many for a dialog, the page that searches them. */
export function AddWorker({
  workers,
  action,
  href,
}: Omit<AddWorkerProps, 'workers'> & { workers: AddWorkerProps['workers'] | null }) {
  const t = useTranslations('wizard')
  if (!workers)
    return (
      <ButtonLink look="secondary" isSmall icon="user-plus" href={href}>
        {t('add.title')}
      </ButtonLink>
    )
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

interface AddWorkerPageProps extends Omit<AddWorkerProps, 'workers'> {
  /** A list of all of them, or one that is searched where there are too many: what is ticked there is kept as soon as a button is pressed. */
  list: { workers: readonly PickableWorker[] } | { long: LongListProps['list'] }
  error: string | undefined
}

/** The same as a page. */
export function AddWorkerPage({ list, action, href, error }: AddWorkerPageProps) {
  const t = useTranslations('wizard')
  const isLong = 'long' in list
  return (
    <>
      <PageHeading title={t('add.title')} />
      <ErrorSummary problems={error ? [{ name: pickerName, message: error }] : []} />
      {!isLong && list.workers.length === 0 ? (
        <p>{t('add.nobody')}</p>
      ) : (
        <form id="add-worker" action={action} noValidate>
          {isLong ? (
            <LongList list={list.long} error={error} />
          ) : (
            <WorkerPicker id="added-workers" workers={list.workers} error={error} />
          )}
          <div className="bar">
            {isLong ? (
              <Button name="intent" value="add">
                {t('add.done')}
              </Button>
            ) : (
              <Button>{t('add.title')}</Button>
            )}
            <ButtonLink look="tertiary" href={href}>
              {t('add.close')}
            </ButtonLink>
          </div>
        </form>
      )}
    </>
  )
}
