import { useTranslations } from 'next-intl'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/fields/checkbox.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'

interface NamedProps {
  action: (form: FormData) => Promise<void>
  formId: string
  /** As typed, or as it is. */
  name: string
  error: string | null
}

function NameField({ name, error }: Pick<NamedProps, 'name' | 'error'>) {
  const t = useTranslations('groups')
  return (
    <TextField
      name="name"
      label={t('name')}
      hint={t('nameHint')}
      defaultValue={name}
      error={error ?? undefined}
      width="lg"
    />
  )
}

const problemsOf = (error: string | null) => (error ? [{ name: 'name', message: error }] : [])

interface NewGroupFormProps extends NamedProps {
  isWithAmounts: boolean
  /** « Prénom Nom ». */
  workers: readonly { workerId: string; name: string }[]
}

/** Names the workers of a transmission. */
export function NewGroupForm({ action, formId, workers, isWithAmounts, ...named }: NewGroupFormProps) {
  const t = useTranslations('groups')
  return (
    <>
      <ErrorSummary problems={problemsOf(named.error)} />
      <form id={formId} action={action} noValidate>
        <NameField {...named} />
        <Checkbox
          name="isWithAmounts"
          label={t('withAmounts')}
          detail={t('withAmountsDetail')}
          defaultChecked={isWithAmounts}
        />
        <h2>{t('members', { count: workers.length })}</h2>
        <ul>
          {workers.map(({ workerId, name }) => (
            <li key={workerId}>{name}</li>
          ))}
        </ul>
        <p className="block">
          <Button>{t('make')}</Button>
        </p>
      </form>
    </>
  )
}

/** Another name for a group. */
export function RenameForm({ action, formId, ...named }: NamedProps) {
  const t = useTranslations('groups')
  return (
    <>
      <ErrorSummary problems={problemsOf(named.error)} />
      <form id={formId} action={action} noValidate>
        <NameField {...named} />
        <p className="block">
          <Button>{t('rename')}</Button>
        </p>
      </form>
    </>
  )
}

/** Asks before a group is forgotten, on the page itself. */
export function RemoveGroup({ action, name }: { action: () => Promise<void>; name: string }) {
  const t = useTranslations('groups')
  return (
    <details className="fold block">
      <summary>{t('remove')}</summary>
      <form action={action}>
        <p>{t('removeText', { name })}</p>
        <p className="block">
          <Button look="secondary" icon="trash-2">
            {t('removeConfirm')}
          </Button>
        </p>
      </form>
    </details>
  )
}
