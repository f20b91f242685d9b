import { useTranslations } from 'next-intl'
import { SessionTable } from '@/components/account/session-table.tsx'
import { Button } from '@/components/ui/button.tsx'
import { parseUserAgent } from '@/lib/channels/web/account/parse-user-agent.ts'
import type { ListedSession } from '@/lib/use-cases/session/list-sessions.ts'
import { endOtherSessions, endSession } from './actions.ts'

/** "Sessions et appareils": who is signed in as this person, and where. */
export function SessionSection({ sessions }: { sessions: readonly ListedSession[] }) {
  const t = useTranslations('account.sessions')
  const lines = sessions.map((session) => ({ ...session, ...parseUserAgent(session.userAgent) }))
  return (
    <section className="flow" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{t('title')}</h2>
      <p>{t('text')}</p>
      <SessionTable sessions={lines} revoke={endSession} />
      {sessions.length > 1 && (
        <form action={endOtherSessions}>
          <Button look="secondary">{t('endOthers')}</Button>
        </form>
      )}
    </section>
  )
}
