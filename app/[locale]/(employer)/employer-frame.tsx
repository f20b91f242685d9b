import type { ReactNode } from 'react'
import type { FramePerson, FrameProfile, LanguageForm } from '@/components/layout/frame-types.ts'
import type { Place } from '@/components/layout/navigation.ts'
import { PageFrame } from '@/components/layout/page-frame.tsx'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import {
  type EmployerActor,
  isAboutWorkers,
  isOfficeItself,
  type Language,
  type Permission,
} from '@/lib/domain/actor.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'

export interface FrameLook {
  current?: Place
  /** The form that a change of language must not lose. */
  languageForm?: LanguageForm
  /** As broad as the screen. */
  isBroad?: boolean
}

interface EmployerFrameProps extends FrameLook {
  actor: EmployerActor
  person: FramePerson
  profile: FrameProfile
  unreadCount: number
  today: LocalDate
  language: Language
  children: ReactNode
}

/** Header, active profile, what the permissions allow, unread count: around every page of an employer. */
export function EmployerFrame({ actor, ...frame }: EmployerFrameProps) {
  return <PageFrame {...frame} isDemonstration={isDemonstration} places={allowedPlaces(actor)} />
}

const needs: readonly [Place, readonly Permission[]][] = [
  ['eBox', ['eBox']],
  ['workers', ['dimonaConsultation']],
  ['toDo', ['dimonaConsultation', 'flexiAtWork']],
  ['dimona', ['dimonaConsultation']],
  ['disputes', ['dimonaConsultation']],
  ['attestation', ['dimonaConsultation']],
  ['batch', ['technicalChannels']],
  ['access', ['accessManagement']],
]

/** Without a client an office has no workers. */
function allowedPlaces(actor: EmployerActor): Place[] {
  const isOfUse = (each: Permission) =>
    actor.permissions.includes(each) && !(isOfficeItself(actor) && isAboutWorkers(each))
  return needs.filter(([, needed]) => needed.every(isOfUse)).map(([place]) => place)
}
