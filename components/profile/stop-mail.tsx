import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button.tsx'
import { Link } from '@/components/ui/link.tsx'
import { Note } from '@/components/ui/note.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import type { OptionalMail } from '@/lib/domain/optional-mail.ts'

interface StopMailProps {
  mail: OptionalMail
  isDone: boolean
  /** Where it is asked for again, once signed in. */
  choiceHref: string
  action: () => Promise<void>
}

/** Asks whether a mail shall come no more, and says so when it does not. */
export function StopMail({ mail, isDone, choiceHref, action }: StopMailProps) {
  const t = useTranslations('unsubscribe')
  return (
    <div className="narrow flow">
      <PageHeading title={t(isDone ? 'pageTitle' : 'title')} lead={isDone ? undefined : t(`question.${mail}`)} />
      {isDone ? (
        <Note tone="ok" title={t('done')} titleAs="p" isStatus />
      ) : (
        <form action={action}>
          <Button>{t('stop')}</Button>
        </form>
      )}
      <p>
        <Link href={choiceHref}>{t(mail === 'counterAlerts' ? 'alerts' : 'profile')}</Link>
      </p>
    </div>
  )
}
