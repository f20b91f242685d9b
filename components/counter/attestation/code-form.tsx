import { useTranslations } from 'next-intl'
import { formatTime } from '@/lib/i18n/format-date.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary } from '../../ui/fields/error-summary.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Note } from '../../ui/note.tsx'

interface CodeFormProps {
  /** The code opened nothing: nobody learns whether it was wrong, has ended or was taken back. */
  isUnknown: boolean
  /** Too many wrong codes: nothing is tried before that. */
  waitUntil: Date | null
  action: (form: FormData) => Promise<void>
}

/** Where an employer enters the code that a worker gave him. */
export function CodeForm({ isUnknown, waitUntil, action }: CodeFormProps) {
  const t = useTranslations('attestation')
  const error = isUnknown ? t('read.unknown') : undefined
  return (
    <>
      {error && <ErrorSummary problems={[{ name: 'code', message: error }]} />}
      {waitUntil && (
        <Note tone="warn" title={t('read.wait', { time: formatTime(waitUntil) })} isStatus>
          <p>{t('read.waitText')}</p>
        </Note>
      )}
      <form action={action} className="flow" noValidate>
        <TextField
          name="code"
          label={t('read.field')}
          hint={t('read.hint')}
          error={error}
          width="md"
          maxLength={20}
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button>{t('read.button')}</Button>
      </form>
    </>
  )
}
