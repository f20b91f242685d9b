import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { describedBy, FieldFrame } from '@/components/ui/fields/field-frame.tsx'

interface CheckFormProps {
  action: string
  error: string | undefined
  /** A file was looked at before. */
  isAgain: boolean
}

/** Hands one file in, to be looked at only; with script or without. */
export function CheckForm({ action, error, isAgain }: CheckFormProps) {
  const t = useTranslations('batchCheck.form')
  const field = { name: 'file', label: t('label'), hint: t('hint'), error }
  return (
    <form method="post" action={action} encType="multipart/form-data" className="flow block" noValidate>
      <FieldFrame {...field}>
        <input
          type="file"
          id={field.name}
          name={field.name}
          aria-describedby={describedBy(field)}
          aria-invalid={error ? true : undefined}
        />
      </FieldFrame>
      <p className="row">
        <Button icon="check">{t(isAgain ? 'again' : 'action')}</Button>
      </p>
      <p className="small muted">{t('answers')}</p>
      <p className="row">
        {(['acknowledgement', 'notification'] as const).map((answer) => (
          <Button key={answer} look="secondary" icon="file-down" formAction={`${action}/answer/${answer}.xml`}>
            {t(answer)}
          </Button>
        ))}
      </p>
    </form>
  )
}
