import type { ReactNode } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { PublicFrame } from '@/app/public-frame.tsx'
import { answerPage, findPerson } from '@/app/refusals.tsx'
import { signedInPerson } from '@/app/signed-in-person.ts'
import type { Place } from '@/components/layout/navigation.ts'
import { PageFrame } from '@/components/layout/page-frame.tsx'
import { requestLanguage } from '@/lib/auth/actor.ts'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import type { AgentActor, Language, WorkerActor } from '@/lib/domain/actor.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { listProfiles } from '@/lib/use-cases/profile/list-profiles.ts'

export interface HatVisit {
  now: Date
  today: LocalDate
  language: Language
}

interface HatPage<Hat> {
  /** Resolves the person, or refuses. */
  requireHat: () => Promise<Hat>
  places: readonly Place[]
  current?: Place
}

/** A page of a worker or an agent in its frame; another hat reads which profile to choose. */
export async function hatPage<Hat extends WorkerActor | AgentActor>(
  { requireHat, places, current }: HatPage<Hat>,
  make: (actor: Hat, visit: HatVisit) => Promise<ReactNode>,
): Promise<ReactNode> {
  const actor = await findPerson(requireHat)
  if ('refused' in actor) return <PublicFrame>{actor.refused}</PublicFrame>
  const visit = { ...currentMoment(), language: await requestLanguage() }
  const [person, profiles] = await Promise.all([signedInPerson(actor, visit.now), listProfiles(actor, visit.now)])
  const content = await answerPage(() => make(actor, visit))
  return (
    <PageFrame
      language={visit.language}
      today={visit.today}
      isDemonstration={isDemonstration}
      person={person}
      profile={{ actingAs: actor.actingAs, name: person.name, canChange: profiles.length > 1 }}
      places={places}
      current={current}
    >
      {content}
    </PageFrame>
  )
}
