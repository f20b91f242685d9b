import { useTranslations } from 'next-intl'
import { AccountForm } from '@/components/access/account-form.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { Note } from '@/components/ui/note.tsx'
import { BackLink, PageHeading } from '@/components/ui/page-heading.tsx'
import { fieldOfProblem } from '@/lib/domain/access/account.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import type { AccountForm as Account } from '@/lib/use-cases/invitation/read-account.ts'
import { makeAccount } from '../actions.ts'

interface AccountContentProps {
  account: Account
  isChecked: boolean
  language: Language
}

export function AccountContent({ account, isChecked, language }: AccountContentProps) {
  const t = useTranslations('invitation.account')
  const invitation = useTranslations('invitation.answer')
  const { enterpriseName, email, typed, totpSecret, appAddress } = account
  const problems = useProblems(isChecked ? account.problems : [])
  return (
    <div className="narrow flow">
      <BackLink href={path(language, '/invitation')}>{invitation('pageTitle')}</BackLink>
      <PageHeading title={t('pageTitle')} lead={t('lead', { enterpriseName, email })} />
      <ErrorSummary problems={problems} />
      {problems.length > 0 && <Note title={t('again')} titleAs="p" />}
      <AccountForm
        typed={typed}
        errors={Object.fromEntries(problems.map(({ name, message }) => [name, message]))}
        totpSecret={totpSecret}
        appAddress={appAddress}
        action={makeAccount}
      />
    </div>
  )
}

function useProblems(problems: Account['problems']) {
  const t = useTranslations('invitation.account.problems')
  return problems.map((problem) => ({ name: fieldOfProblem(problem), message: t(problem) }))
}
