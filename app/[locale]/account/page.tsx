import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import { EventList } from '@/components/account/event-list.tsx'
import { PageHeading } from '@/components/ui/page-heading.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import type { SearchParams } from '@/lib/channels/web/parse-overview-query.ts'
import { listAccountEvents } from '@/lib/use-cases/key/list-account-events.ts'
import { readKeys } from '@/lib/use-cases/key/read-keys.ts'
import { listSessions } from '@/lib/use-cases/session/list-sessions.ts'
import { accountPage } from './account-page.tsx'
import { KeySection } from './key-section.tsx'
import { SavedNote } from './saved-note.tsx'
import { SessionSection } from './session-section.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('account')
  return { title: t('pageTitle') }
}

/** One's own account: the keys, the open sessions, and what happened lately. */
export default async function AccountPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const { saved } = await searchParams
  return accountPage(async (actor) => {
    const t = await getTranslations('account')
    const sessions = await listSessions(actor, currentMoment().now)
    const events = await listAccountEvents(actor)
    return (
      <div className="flow">
        <PageHeading title={t('title')} lead={t('lead')} />
        <SavedNote saved={saved} />
        <KeySection keys={await readKeys(actor)} language={await requestLanguage()} />
        <SessionSection sessions={sessions} />
        <section className="flow" aria-labelledby="events-title">
          <h2 id="events-title">{t('events.title')}</h2>
          <p>{t('events.text')}</p>
          <EventList events={events} />
        </section>
      </div>
    )
  })
}
