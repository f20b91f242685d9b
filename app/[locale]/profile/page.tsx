import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentMoment } from '@/app/moment.ts'
import { PublicFrame } from '@/app/public-frame.tsx'
import { findPerson } from '@/app/refusals.tsx'
import { ProfileChoice } from '@/components/profile/profile-choice.tsx'
import { requestLanguage, requireSignedIn } from '@/lib/auth/actor.ts'
import { homePath } from '@/lib/auth/profile-home.ts'
import { parseReturnPath } from '@/lib/auth/return-path.ts'
import { path } from '@/lib/i18n/path.ts'
import { listHats } from '@/lib/use-cases/profile/list-hats.ts'
import { chooseHat } from './actions.ts'
import { groupProfiles, SHOWN_CLIENTS } from './group-profiles.ts'
import { MailChoices, parseSavedMail } from './mail-choices.tsx'

interface Request {
  searchParams: Promise<{ return?: string; enter?: string; search?: string; unknown?: string; saved?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('profile')
  return { title: t('pageTitle') }
}

/** The hats of the person. `enter` comes from sign-in: who has his only hat on already goes straight through. */
export default async function ProfilePage({ searchParams }: Request) {
  const actor = await findPerson(requireSignedIn)
  if ('refused' in actor) return <PublicFrame>{actor.refused}</PublicFrame>
  const language = await requestLanguage()
  const { enter, search = '', unknown, saved, return: asked } = await searchParams
  if (enter && actor.actingAs !== 'undecided') redirect(homePath(actor, language))
  const { now } = currentMoment()
  const returnPath = parseReturnPath(asked)
  const groups = groupProfiles(await listHats(actor, { search, limit: SHOWN_CLIENTS }, now), actor)
  return (
    <PublicFrame>
      <ProfileChoice
        {...groups}
        action={chooseHat}
        returnPath={returnPath}
        search={search}
        searchAction={path(language, '/profile')}
        isUnknown={unknown !== undefined}
        lostHat={actor.actingAs === 'undecided' ? actor.lostHat : undefined}
      />
      <MailChoices actor={actor} saved={parseSavedMail(saved)} />
    </PublicFrame>
  )
}
