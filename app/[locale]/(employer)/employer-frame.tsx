import type { ReactNode } from 'react'
import { signedInPerson } from '@/app/signed-in-person.ts'
import type { FrameProfile, LanguageForm } from '@/components/layout/frame-types.ts'
import type { Place } from '@/components/layout/navigation.ts'
import { PageFrame } from '@/components/layout/page-frame.tsx'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import type { EmployerActor, Language, Profile } from '@/lib/domain/actor.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { readUnreadCount } from '@/lib/use-cases/e-box/read-unread-count.ts'
import { listProfiles } from '@/lib/use-cases/profile/list-profiles.ts'

export interface FrameLook {
  current?: Place
  /** The form that a change of language must not lose. */
  languageForm?: LanguageForm
}

interface EmployerFrameProps extends FrameLook {
  actor: EmployerActor
  now: Date
  today: LocalDate
  language: Language
  children: ReactNode
}

/** Header, active profile, what the permissions allow, unread count: around every page of an employer. */
export async function EmployerFrame({ actor, now, current, ...rest }: EmployerFrameProps) {
  const [profile, person, unreadCount] = await Promise.all([
    readProfile(actor, now),
    signedInPerson(actor, now),
    actor.permissions.includes('eBox') ? readUnreadCount(actor, now) : 0,
  ])
  return (
    <PageFrame
      {...rest}
      isDemonstration={isDemonstration}
      person={person}
      profile={profile}
      places={allowedPlaces(actor)}
      current={current}
      unreadCount={unreadCount}
    />
  )
}

function allowedPlaces({ permissions }: EmployerActor): Place[] {
  const canConsult = permissions.includes('dimonaConsultation')
  return [...(permissions.includes('eBox') ? (['eBox'] as const) : []), ...(canConsult ? consulted : [])]
}

const consulted = ['workers', 'dimona'] as const

/** The hat worn now, with its names; the others only tell whether there is a choice. */
async function readProfile(actor: EmployerActor, now: Date): Promise<FrameProfile> {
  const profiles = await listProfiles(actor, now)
  const worn = profiles.find((profile) => isWorn(profile, actor))
  if (!worn || (worn.kind !== 'employer' && worn.kind !== 'office'))
    return { actingAs: actor.actingAs, name: '', canChange: true }
  const { name, enterpriseNumber, nssoNumber } = worn
  return {
    actingAs: actor.actingAs,
    name,
    enterpriseNumber,
    nssoNumber,
    senderName: worn.kind === 'office' ? worn.senderName : undefined,
    canChange: profiles.length > 1,
  }
}

function isWorn(profile: Profile, { actingAs, employerId, senderId }: EmployerActor): boolean {
  if (profile.kind === 'employer') return actingAs === 'employer' && profile.employerId === employerId
  return profile.kind === 'office' && profile.employerId === employerId && profile.senderId === senderId
}
