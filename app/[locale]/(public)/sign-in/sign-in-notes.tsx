import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button.tsx'
import { Note } from '@/components/ui/note.tsx'
import { homePath } from '@/lib/auth/profile-home.ts'
import type { Language, SignedInActor } from '@/lib/domain/actor.ts'

const known = ['expired', 'failed', 'provider'] as const

/** Why the sign-in before this one did not succeed. */
export function ProblemNote({ error }: { error: string }) {
  const t = useTranslations('signIn.start.problems')
  const problem = known.find((name) => name === error) ?? 'failed'
  return (
    <Note tone="bad" title={t('title')} isStatus>
      <p>{t(problem)}</p>
    </Note>
  )
}

/** After "Se déconnecter". */
export function SignedOutNote() {
  const t = useTranslations('signIn.start.signedOut')
  return (
    <Note tone="ok" title={t('title')} isStatus>
      <p>{t('text')}</p>
    </Note>
  )
}

/** The session ended under a form that was being filled: nothing is lost. */
export function KeptNote() {
  const t = useTranslations('signIn.start.kept')
  return (
    <Note tone="warn" title={t('title')} isStatus>
      <p>{t('text')}</p>
    </Note>
  )
}

interface SignedInNoteProps {
  actor: SignedInActor
  language: Language
  returnPath: string | null
}

/** Somebody is signed in already: he may go on, or show another key. */
export function SignedInNote({ actor, language, returnPath }: SignedInNoteProps) {
  const t = useTranslations('signIn.start.signedIn')
  return (
    <Note title={t('title', { name: `${actor.givenName} ${actor.familyName}` })}>
      <p>{t('text')}</p>
      <ButtonLink href={returnPath ?? homePath(actor, language)} look="secondary">
        {t('continue')}
      </ButtonLink>
    </Note>
  )
}
