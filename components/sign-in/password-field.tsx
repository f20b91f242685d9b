import { useTranslations } from 'next-intl'
import { describedBy, FieldFrame } from '@/components/ui/fields/field-frame.tsx'
import { PasswordReveal } from './password-reveal.tsx'

/** A password; never given back, may be pasted, may be shown (checklist L.25, L.26). */
export function PasswordField({
  error,
  defaultValue,
}: {
  error?: string | undefined
  defaultValue?: string | undefined
}) {
  const t = useTranslations('signIn.form')
  const field = { name: 'password', label: t('password'), error }
  return (
    <FieldFrame {...field}>
      <div className="aff d w-md">
        <input
          type="password"
          id="password"
          name="password"
          autoComplete="current-password"
          maxLength={1000}
          defaultValue={defaultValue}
          aria-describedby={describedBy(field)}
          aria-invalid={error ? true : undefined}
        />
        <PasswordReveal inputId="password" words={{ show: t('show'), hide: t('hide') }} />
      </div>
    </FieldFrame>
  )
}
