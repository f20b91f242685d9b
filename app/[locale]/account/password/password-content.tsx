import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { PasswordField } from '@/components/ui/fields/password-field.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { fieldOfPasswordProblem, type PasswordFormProblem } from '@/lib/channels/web/account/parse-password-form.ts'
import { formatExactTime } from '@/lib/i18n/format-date.ts'
import { changePassword } from './actions.ts'

interface PasswordContentProps {
  /** Told to password managers; not to be changed. */
  username: string
  problems: readonly PasswordFormProblem[]
  /** Instant (milliseconds) until which no attempt is accepted. */
  waitUntil: number | null
}

/** The current password and the new one. */
export function PasswordContent({ username, problems, waitUntil }: PasswordContentProps) {
  const t = useTranslations('keys.password')
  const form = useTranslations('signIn.form')
  const said = problems.map((problem) => ({ name: fieldOfPasswordProblem(problem), message: t(`problems.${problem}`) }))
  const wait = waitUntil
    ? [{ name: 'current', message: form('wait', { time: formatExactTime(new Date(waitUntil)) }) }]
    : []
  const all = [...wait, ...said]
  const errorOf = (name: string) => all.find((problem) => problem.name === name)?.message
  return (
    <>
      <PageHeading title={t('row')} lead={t('lead')} />
      <ErrorSummary problems={all} />
      <form action={changePassword} className="flow" noValidate>
        <input type="hidden" name="username" value={username} />
        <PasswordField name="current" label={t('current')} error={errorOf('current')} />
        <PasswordField name="next" label={t('next')} error={errorOf('next')} autoComplete="new-password" />
        <p>{t('ends')}</p>
        <Button>{t('save')}</Button>
      </form>
    </>
  )
}
