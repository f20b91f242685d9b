import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button.tsx'
import { KeyValues } from '@/components/ui/key-values.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { hasOutsideProvider } from '@/lib/auth/sign-in/openid-client.ts'
import type { Invitation } from '@/lib/domain/access/invitation.ts'
import { formatMoment } from '@/lib/i18n/format-date.ts'
import type { Language } from '@/lib/i18n/languages.ts'
import { path } from '@/lib/i18n/path.ts'
import { acceptInvitation } from './actions.ts'

interface InvitationAnswerProps {
  invitation: Invitation
  /** Who is signed in; null: nobody. */
  name: string | null
  isAccountMade: boolean
  language: Language
}

/** Who invites, to what, and the next step: sign in, make an account, accept. */
export function InvitationAnswer({ invitation, name, isAccountMade, language }: InvitationAnswerProps) {
  const t = useTranslations('invitation.answer')
  const names = useTranslations('refusal.permission.names')
  const { enterpriseName, email, permissions, expiresAt, accountMadeAt } = invitation
  return (
    <div className="narrow flow">
      <PageHeading title={t('title', { enterpriseName })} lead={t('lead')} />
      {isAccountMade && !name && <Note tone="ok" title={t('made')} titleAs="p" isStatus />}
      <KeyValues
        rows={[
          { label: t('for'), value: email },
          { label: t('until'), value: formatMoment(expiresAt) },
          { label: t('permissions'), value: permissions.map((each) => names(each)).join(', ') },
        ]}
      />
      {name ? <Accept name={name} /> : <SignIn language={language} hasAccount={accountMadeAt !== null} />}
    </div>
  )
}

function Accept({ name }: { name: string }) {
  const t = useTranslations('invitation.answer')
  return (
    <form action={acceptInvitation} className="flow">
      <p>{t('acceptAs', { name })}</p>
      <Button>{t('accept')}</Button>
    </form>
  )
}

function SignIn({ language, hasAccount }: { language: Language; hasAccount: boolean }) {
  const t = useTranslations('invitation.answer')
  return (
    <>
      <form method="post" action={path(language, '/sign-in/start')} className="flow">
        <input type="hidden" name="return" value={path(language, '/invitation')} />
        <p>{t('signInText')}</p>
        <Button icon="log-in">{t('signIn')}</Button>
      </form>
      {!hasOutsideProvider && !hasAccount && (
        <section className="flow" aria-labelledby="account-title">
          <h2 id="account-title">{t('noAccount')}</h2>
          <ButtonLink look="secondary" icon="user-plus" href={path(language, '/invitation/account')}>
            {t('makeAccount')}
          </ButtonLink>
        </section>
      )}
    </>
  )
}

interface InvitationRefusedProps {
  reason: 'unknown' | 'accepted' | 'revoked' | 'expired' | 'foreign' | 'inviter'
  language: Language
}

/** Why the link opens nothing, and what to do. */
export function InvitationRefused({ reason, language }: InvitationRefusedProps) {
  const t = useTranslations('invitation')
  const canSignInAgain = reason === 'foreign' || reason === 'inviter' || reason === 'accepted'
  const next = reason === 'accepted' ? '/profile' : '/invitation'
  return (
    <div className="narrow flow">
      <PageHeading title={t(`refused.${reason}.title`)} />
      <p>{t(`refused.${reason}.text`)}</p>
      {canSignInAgain && (
        <form method="post" action={path(language, '/sign-in/start')}>
          <input type="hidden" name="return" value={path(language, next)} />
          <Button look="secondary" icon="log-in">
            {t('answer.other')}
          </Button>
        </form>
      )}
    </div>
  )
}
