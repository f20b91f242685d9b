import { useTranslations } from 'next-intl'
import { GrantFields } from '@/components/access/grant-fields.tsx'
import { Button } from '@/components/ui/button.tsx'
import { ErrorSummary } from '@/components/ui/fields/error-summary.tsx'
import { readEnteredGrant, usualGrant } from '@/lib/channels/web/access/parse-grant-form.ts'
import { useGrantWords } from '../../grant-words.ts'
import { givePermissions } from './actions.ts'
import type { MemberPartProps } from './open-member.ts'

export const giveFormId = 'give'

/** Nobody gives himself anything, nor what he may not give. */
export const canGive = ({ isOwn, grantable }: MemberPartProps['view']) => !isOwn && grantable.length > 0

/** The form that gives permissions; for oneself there is none. */
export function GiveSection({ view, asked, visit: { today } }: MemberPartProps) {
  const t = useTranslations('access')
  const isChecked = asked.check !== undefined
  const isTyped = isChecked || asked.refused !== undefined || asked.kept !== undefined
  const entered = isTyped && asked.startDate !== undefined ? readEnteredGrant(asked) : usualGrant(today)
  const { problems, errors } = useGrantWords(entered, { today, isChecked })
  if (view.isOwn) return <p>{t('refusals.ownUpward')}</p>
  if (!canGive(view)) return null
  return (
    <section className="flow" aria-labelledby="give-title">
      <h2 id="give-title">{t('give.title')}</h2>
      <ErrorSummary problems={problems} />
      <form id={giveFormId} action={givePermissions} className="flow" noValidate>
        <input type="hidden" name="membershipId" value={view.member.membershipId} />
        <GrantFields grantable={view.grantable} entered={entered} errors={errors} today={today} />
        <Button look="secondary">{t('give.button')}</Button>
      </form>
    </section>
  )
}
