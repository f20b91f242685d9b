import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { SessionWarning } from '@/components/ui/islands/session-warning.tsx'
import type { Language } from '@/lib/i18n/languages.ts'
import { ContextStrip } from './context-strip.tsx'
import { Footer, HelpBand } from './footer.tsx'
import type { FramePerson, FrameProfile, LanguageForm } from './frame-types.ts'
import { Header } from './header.tsx'
import type { Place } from './navigation.ts'
import { PhoneMenu, Rail, useRailView } from './rail.tsx'
import { contentId, SkipLink } from './skip-link.tsx'

export interface PageFrameProps {
  language: Language
  /** Brussels day, `YYYY-MM-DD`. */
  today: string
  isDemonstration: boolean
  /** Absent on public pages. */
  person?: FramePerson | undefined
  profile?: FrameProfile | undefined
  /** What the permissions allow. */
  places?: readonly Place[] | undefined
  current?: Place | undefined
  unreadCount?: number | undefined
  languageForm?: LanguageForm | undefined
  /** A table so broad that it takes the room that texts leave free on a wide screen. */
  isBroad?: boolean | undefined
  children: ReactNode
}

/** Every page: skip link, header, context, rail and content, help, footer. With a profile it has the rail, without it is wide. */
export function PageFrame({ children, profile, places = [], current, unreadCount, isBroad, ...frame }: PageFrameProps) {
  const { language, person } = frame
  const viewRail = useRailView()
  const rail = profile && viewRail({ profile, places, current, unreadCount })
  return (
    <>
      <SkipLink />
      <header>
        <Header {...frame} homeAddress={rail ? homeOf(places) : '/'} />
        {profile && <ContextStrip profile={profile} />}
        {rail && <PhoneMenu {...rail} />}
      </header>
      {rail ? (
        <div className={isBroad ? 'shell has-rail broad' : 'shell has-rail'}>
          <Rail {...rail} />
          <main id={contentId} tabIndex={-1}>
            {children}
          </main>
        </div>
      ) : (
        <main id={contentId} tabIndex={-1} className="wide">
          {children}
        </main>
      )}
      <HelpBand language={language} />
      <Footer language={language} />
      {person?.session && <SessionEnd person={person} session={person.session} />}
    </>
  )
}

function homeOf(places: readonly Place[]): string {
  if (places.includes('workers')) return '/workers'
  if (places.includes('desk')) return '/desk'
  return places.includes('declarations') ? '/counter' : '/profile'
}

function SessionEnd({ person, session }: { person: FramePerson; session: NonNullable<FramePerson['session']> }) {
  const t = useTranslations('frame')
  const words = {
    title: t('session.title'),
    body: t.raw('session.body'),
    time: t.raw('session.time'),
    stay: t('session.stay'),
  }
  return (
    <SessionWarning {...session} words={words}>
      <form method="post" action={person.signOut}>
        <button type="submit" className="btn sec">
          {t('signOut')}
        </button>
      </form>
    </SessionWarning>
  )
}
