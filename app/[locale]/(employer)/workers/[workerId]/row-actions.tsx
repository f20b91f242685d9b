import { useTranslations } from 'next-intl'
import { Button, IconButton } from '@/components/ui/button.tsx'
import { Icon } from '@/components/ui/icon.tsx'
import { Dialog, DialogClose } from '@/components/ui/islands/dialog.tsx'
import { Link } from '@/components/ui/link.tsx'
import { daysOf } from '@/components/worker/declaration-days.ts'
import { DeleteForm } from '@/components/worker/delete-form.tsx'
import type { DeclarationView } from '@/lib/domain/overview/overview.ts'
import type { WorkerName } from '@/lib/domain/transmission/draft-view.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { receiptHref } from './declaration-words.tsx'
import { copyDeclaration, correctDeclaration, deleteDeclaration } from './declarations/[declarationId]/actions.ts'
import { deleteHref, factsOf } from './deletion.ts'

export interface RowActionsProps {
  declaration: DeclarationView
  worker: WorkerName
  language: Language
}

/** Pencil and bin; in processing the sentence that says why there are none. */
export function RowActions({ declaration, worker, language }: RowActionsProps) {
  const t = useTranslations('details.declarations')
  const days = daysOf(declaration.shown.calculation.calculationPeriod)
  if (declaration.status === 'processing' || declaration.processingKind)
    return <InProcessing declaration={declaration} language={language} />
  if (declaration.status === 'refused')
    return (
      <CorrectForm declarationId={declaration.declarationId} field={firstWrongField(declaration)}>
        <Button look="secondary" isSmall hiddenText={t('correctHidden', days)}>
          {t('correct')}
        </Button>
      </CorrectForm>
    )
  return (
    <span className="acts-row">
      <CorrectForm declarationId={declaration.declarationId}>
        <IconButton icon="pencil" label={t('edit', days)} />
      </CorrectForm>
      <DeleteDialog declaration={declaration} worker={worker} language={language} label={t('delete', days)} />
    </span>
  )
}

/** Why there is no pencil now, and where to follow what is under way. */
function InProcessing({ declaration, language }: Pick<RowActionsProps, 'declaration' | 'language'>) {
  const t = useTranslations('details.declarations')
  const underWay = declaration.versions.find(({ status }) => status === 'processing')
  const href = underWay ? receiptHref(underWay, language) : null
  return (
    <span className="small muted why-not">
      {t('whyNot')}
      {href && (
        <>
          {' '}
          <Link href={href}>
            {t('follow')}
            <span className="sr"> {t('correctHidden', daysOf(declaration.shown.calculation.calculationPeriod))}</span>
          </Link>
        </>
      )}
    </span>
  )
}

/** Where the form should open: at what made it refused, not at a mere warning. */
function firstWrongField({ shown }: DeclarationView): string | undefined {
  return shown.anomalies.find(({ severity, path }) => severity === 'blocking' && path !== '')?.path
}

interface CorrectFormProps {
  declarationId: string
  /** Path of the field that is wrong, to open the form there. */
  field?: string | undefined
  children: React.ReactNode
}

export function CorrectForm({ declarationId, field, children }: CorrectFormProps) {
  return (
    <form action={correctDeclaration}>
      <input type="hidden" name="declarationId" value={declarationId} />
      {field && <input type="hidden" name="field" value={field} />}
      {children}
    </form>
  )
}

/** A cancelled declaration as the model of a new one (domain: Cancelling). */
export function CopyForm({ declaration }: Pick<RowActionsProps, 'declaration'>) {
  const t = useTranslations('details.cancelled')
  return (
    <form action={copyDeclaration}>
      <input type="hidden" name="declarationId" value={declaration.declarationId} />
      <Button
        look="secondary"
        isSmall
        hiddenText={t('copyHidden', daysOf(declaration.shown.calculation.calculationPeriod))}
      >
        {t('copy')}
      </Button>
    </form>
  )
}

function DeleteDialog({ declaration, worker, language, label }: RowActionsProps & { label: string }) {
  const t = useTranslations('details.remove')
  return (
    <Dialog
      href={deleteHref(language, worker.workerId, declaration.declarationId)}
      trigger={<Icon name="trash-2" />}
      triggerClass="icb bin"
      triggerLabel={label}
      title={t('title')}
      closeLabel={t('close')}
    >
      <DeleteForm
        facts={factsOf(declaration, worker)}
        language={language}
        declarationId={declaration.declarationId}
        basedOnVersionId={declaration.shown.versionId}
        action={deleteDeclaration}
        keep={<DialogClose className="btn sec">{t('keep')}</DialogClose>}
      />
    </Dialog>
  )
}
