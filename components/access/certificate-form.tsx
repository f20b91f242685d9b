import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/fields/error-summary.tsx'
import { describedBy, FieldFrame } from '../ui/fields/field-frame.tsx'

interface CertificateFormProps {
  action: (form: FormData) => Promise<void>
  /** Why the file that was given is no certificate to sign with. */
  error: string | undefined
}

export function CertificateForm({ action, error }: CertificateFormProps) {
  const t = useTranslations('certificates')
  const field = { name: 'certificate', hint: t('hint'), error }
  return (
    <form action={action} className="flow">
      <ErrorSummary problems={error ? [{ name: field.name, message: error }] : []} />
      <FieldFrame {...field} label={t('label')}>
        <input
          type="file"
          id={field.name}
          name={field.name}
          required
          aria-describedby={describedBy(field)}
          aria-invalid={error ? true : undefined}
        />
      </FieldFrame>
      <p>
        <Button icon="upload">{t('add')}</Button>
      </p>
    </form>
  )
}
