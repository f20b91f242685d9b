import type { ReactNode } from 'react'
import type { FramePerson, FrameProfile, LanguageForm } from '@/components/layout/frame-types.ts'
import type { Place } from '@/components/layout/navigation.ts'
import { PageFrame } from '@/components/layout/page-frame.tsx'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import type { EmployerActor, Language, Permission } from '@/lib/domain/actor.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'

export interface FrameLook {
  current?: Place
  /** The form that a change of language must not lose. */
  languageForm?: LanguageForm
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
  ['access', ['accessManagement']],
]

function allowedPlaces({ permissions }: EmployerActor): Place[] {
  return needs.filter(([, needed]) => needed.every((each) => permissions.includes(each))).map(([place]) => place)
}
