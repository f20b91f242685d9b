import { useTranslations } from 'next-intl'
import { PasswordField } from '@/components/ui/fields/password-field.tsx'
import { TextField } from '@/components/ui/fields/text-field.tsx'

export type KeyFieldName = 'username' | 'password' | 'code'

export type KeyFieldErrors = Partial<Record<KeyFieldName, string>>

/** What a demonstration fills in beforehand. */
export interface FilledKeys {
  username?: string | undefined
  password?: string | undefined
  code?: string | undefined
}

/** User name and password, as every key of this group asks for them. */
export function NameAndPassword({ errors, filled }: { errors: KeyFieldErrors; filled: FilledKeys }) {
  const t = useTranslations('signIn.form')
  return (
    <>
      <TextField
        name="username"
        label={t('username')}
        error={errors.username}
        defaultValue={filled.username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
      />
      <PasswordField error={errors.password} defaultValue={filled.password} />
    </>
  )
}

/** Ten signs from a sheet of paper. */
export function RecoveryCodeField({ error }: { error?: string | undefined }) {
  const t = useTranslations('signIn.recoveryCode')
  return (
    <TextField
      name="code"
      label={t('code')}
      hint={t('codeHint')}
      error={error}
      width="date"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={30}
    />
  )
}

/** Six digits; the telephone offers those it received. */
export function CodeField({ error, filled }: { error?: string | undefined; filled?: string | undefined }) {
  const t = useTranslations('signIn.form')
  return (
    <TextField
      name="code"
      label={t('code')}
      hint={t('codeHint')}
      error={error}
      defaultValue={filled}
      width="date"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={20}
    />
  )
}
