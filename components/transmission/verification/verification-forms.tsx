import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { describedBy, FieldFrame } from '@/components/ui/fields/field-frame.tsx'
import { TextField } from '@/components/ui/fields/text-field.tsx'

interface ShownFileFormProps {
  action: string
  error: string | undefined
}

/** Shows a whole file: any changed byte is noticed. */
export function ShownFileForm({ action, error }: ShownFileFormProps) {
  const t = useTranslations('verification.file')
  const field = { name: 'file', label: t('label'), hint: t('hint'), error }
  return (
    <section>
      <h2>{t('title')}</h2>
      <form method="post" action={action} encType="multipart/form-data" className="flow" noValidate>
        <FieldFrame {...field}>
          <input
            type="file"
            id={field.name}
            name={field.name}
            accept=".pdf,.xml"
            aria-describedby={describedBy(field)}
            aria-invalid={error ? true : undefined}
          />
        </FieldFrame>
        <p className="row">
          <Button icon="shield-check">{t('action')}</Button>
        </p>
      </form>
    </section>
  )
}

interface TypedReceiptFormProps {
  action: string
  entered: { ticket: string; contentHash: string }
  messageOf: (field: string) => string | undefined
}

/** Shows what stands on paper. */
export function TypedReceiptForm({ action, entered, messageOf }: TypedReceiptFormProps) {
  const t = useTranslations('verification.typed')
  return (
    <section>
      <h2>{t('title')}</h2>
      <form method="post" action={action} className="flow" noValidate>
        <TextField
          name="ticket"
          label={t('ticket')}
          hint={t('ticketHint')}
          width="md"
          defaultValue={entered.ticket}
          error={messageOf('ticket')}
        />
        <TextField
          name="contentHash"
          label={t('contentHash')}
          hint={t('contentHashHint')}
          width="lg"
          defaultValue={entered.contentHash}
          error={messageOf('contentHash')}
        />
        <p className="row">
          <Button look="secondary" icon="shield-check">
            {t('action')}
          </Button>
        </p>
      </form>
    </section>
  )
}
