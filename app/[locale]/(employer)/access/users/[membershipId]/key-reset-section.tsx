import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { Note } from '@/components/ui/note.tsx'
import { hasOutsideProvider } from '@/lib/auth/sign-in/openid-client.ts'
import { keyResetRefusals } from '@/lib/domain/access/key-reset.ts'
import { path } from '@/lib/i18n/path.ts'
import type { MemberPartProps } from './open-member.ts'

/** A colleague's lost telephone; with an outside provider keys are kept there. */
export function KeyResetSection({ view, asked, visit: { language } }: MemberPartProps) {
  const t = useTranslations('access.keyReset')
  if (view.isOwn || hasOutsideProvider) return null
  const here = `/access/users/${view.member.membershipId}/reset-keys`
  return (
    <section className="flow" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('title')}</h2>
      <KeyResetNote outcome={asked.keyReset} />
      <p>{t(view.canTakeBack ? 'text' : 'refusals.notYours')}</p>
      {view.canTakeBack && (
        <ButtonLink look="secondary" icon="key-round" href={path(language, here)}>
          {t('button')}
        </ButtonLink>
      )}
    </section>
  )
}

function KeyResetNote({ outcome }: { outcome: unknown }) {
  const t = useTranslations('access.keyReset')
  if (outcome === 'sent') return <Note tone="ok" title={t('done')} titleAs="p" isStatus />
  if (outcome === 'unavailable') return <Note tone="bad" title={t('unavailable')} titleAs="p" isStatus />
  const refusal = keyResetRefusals.find((known) => known === outcome)
  return refusal ? <Note tone="bad" title={t(`refusals.${refusal}`)} titleAs="p" isStatus /> : null
}
