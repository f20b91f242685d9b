import { useTranslations } from 'next-intl'
import { GrantFields } from '@/components/access/grant-fields.tsx'
import { Button } from '@/components/ui/button.tsx'
import { ErrorSummary, type FieldProblem } from '@/components/ui/fields/error-summary.tsx'
import { TextField } from '@/components/ui/fields/text-field.tsx'
import { Note } from '@/components/ui/note.tsx'
import { readEnteredGrant, usualGrant } from '@/lib/channels/web/access/parse-grant-form.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { parseEmail } from '@/lib/domain/access/invitation.ts'
import type { InvitationList } from '@/lib/use-cases/invitation/list-invitations.ts'
import type { Visit } from '../../employer-page.tsx'
import { useGrantWords } from '../grant-words.ts'
import { inviteUser } from './actions.ts'

export const inviteFormId = 'invite'

interface InviteSectionProps {
  list: InvitationList
  asked: SearchParams
  /** As typed, when the form came back. */
  email: string
  visit: Visit
}

/** The form, with what was wrong the last time. */
export function InviteSection({ list, asked, email, visit: { today } }: InviteSectionProps) {
  const t = useTranslations('invitation')
  const isChecked = asked.check !== undefined
  const entered = isChecked || asked.kept !== undefined ? readEnteredGrant(asked) : usualGrant(today)
  const { problems, errors } = useGrantWords(entered, { today, isChecked })
  const emailError = useEmailError(asked, email)
  const emailProblem: FieldProblem[] = emailError ? [{ name: 'email', message: emailError }] : []
  if (!list.canMail) return <Note tone="warn" title={t('cannotMail')} titleAs="p" />
  return (
    <>
      <ErrorSummary problems={[...emailProblem, ...problems]} />
      <Outcome asked={asked} />
      <form id={inviteFormId} action={inviteUser} className="flow" noValidate>
        <TextField
          name="email"
          label={t('email')}
          hint={t('emailHint')}
          error={emailError}
          defaultValue={email}
          inputMode="email"
          autoComplete="off"
          maxLength={254}
        />
        <GrantFields grantable={list.grantable} entered={entered} errors={errors} today={today} />
        <Button icon="send">{t('button')}</Button>
      </form>
    </>
  )
}

function useEmailError({ check, known }: SearchParams, email: string): string | undefined {
  const t = useTranslations('invitation.problem')
  if (check === undefined) return undefined
  if (known !== undefined) return t('known')
  return parseEmail(email) ? undefined : t('email')
}

function Outcome({ asked: { sent, revoked, refused } }: { asked: SearchParams }) {
  const t = useTranslations('invitation')
  const access = useTranslations('access')
  if (refused !== undefined) return <Note tone="bad" title={access('refusals.beyondYours')} titleAs="p" isStatus />
  if (revoked !== undefined) return <Note tone="ok" title={t('revoked')} titleAs="p" isStatus />
  return sent === undefined ? null : <Note tone="ok" title={t('sent')} titleAs="p" isStatus />
}
