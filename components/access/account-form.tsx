import { useTranslations } from 'next-intl'
import type { AccountPerson } from '@/lib/domain/access/account.ts'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/fields/text-field.tsx'
import { KeyValues } from '../ui/key-values.tsx'
import { QrCode } from '../ui/qr-code.tsx'

export interface AccountFormProps {
  typed: AccountPerson | null
  errors: Partial<Record<string, string>>
  totpSecret: string
  appAddress: string
  action: (form: FormData) => Promise<void>
}

/** Who the person is, a password, and the code application that makes it a strong key. */
export function AccountForm({ typed, errors, totpSecret, appAddress, action }: AccountFormProps) {
  const t = useTranslations('invitation.account')
  const text = (name: 'givenName' | 'familyName' | 'ssin' | 'username') => ({
    name,
    label: t(name),
    error: errors[name],
    defaultValue: typed?.[name] ?? '',
    maxLength: 200,
  })
  return (
    <form action={action} className="flow" noValidate>
      <h2>{t('who')}</h2>
      <TextField {...text('givenName')} autoComplete="given-name" />
      <TextField {...text('familyName')} autoComplete="family-name" />
      <TextField {...text('ssin')} hint={t('ssinHint')} inputMode="numeric" />
      <h2>{t('keys')}</h2>
      <TextField
        {...text('username')}
        hint={t('usernameHint')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="password"
        type="password"
        label={t('password')}
        hint={t('passwordHint')}
        error={errors.password}
        autoComplete="new-password"
        maxLength={1000}
      />
      <h2>{t('app')}</h2>
      <p>{t('appText')}</p>
      <QrCode text={appAddress} label={t('appQr')} />
      <p>
        <a href={appAddress}>{t('appLink')}</a>
      </p>
      <KeyValues rows={[{ label: t('appKey'), value: <code>{totpSecret.replace(/(.{4})(?=.)/g, '$1 ')}</code> }]} />
      <TextField
        name="code"
        label={t('code')}
        hint={t('codeHint')}
        error={errors.code}
        width="date"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={20}
      />
      <Button>{t('button')}</Button>
    </form>
  )
}
