import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/fields/text-field.tsx'

interface AppCodeFormProps {
  action: (form: FormData) => Promise<void>
  error: string | undefined
}

/** The first code of a new application: it proves that the application learnt its key. */
export function AppCodeForm({ action, error }: AppCodeFormProps) {
  const t = useTranslations('keys.app')
  return (
    <form action={action} className="flow" noValidate>
      <TextField
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        error={error}
        width="date"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
      />
      <Button>{t('confirm')}</Button>
    </form>
  )
}
