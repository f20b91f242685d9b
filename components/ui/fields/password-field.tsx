import { useTranslations } from 'next-intl'
import { PasswordReveal } from '../islands/password-reveal.tsx'
import { describedBy, FieldFrame } from './field-frame.tsx'

interface PasswordFieldProps {
  name?: string
  label?: string
  hint?: string
  error?: string | undefined
  defaultValue?: string | undefined
  autoComplete?: 'current-password' | 'new-password'
}

/** A password; never given back, may be pasted, may be shown (checklist L.25, L.26). */
export function PasswordField({
  name = 'password',
  label,
  hint,
  error,
  defaultValue,
  autoComplete = 'current-password',
}: PasswordFieldProps) {
  const t = useTranslations('signIn.form')
  const field = { name, label: label ?? t('password'), hint, error }
  return (
    <FieldFrame {...field}>
      <div className="aff d w-md">
        <input
          type="password"
          id={name}
          name={name}
          autoComplete={autoComplete}
          maxLength={1000}
          defaultValue={defaultValue}
          aria-describedby={describedBy(field)}
          aria-invalid={error ? true : undefined}
        />
        <PasswordReveal inputId={name} words={{ show: t('show'), hide: t('hide') }} />
      </div>
    </FieldFrame>
  )
}
