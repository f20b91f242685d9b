import type { ReactNode } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { PublicFrame } from '@/app/public-frame.tsx'
import { answerPage, findPerson } from '@/app/refusals.tsx'
import { signedInPerson } from '@/app/signed-in-person.ts'
import type { LanguageForm } from '@/components/layout/frame-types.ts'
import type { Place } from '@/components/layout/navigation.ts'
import { PageFrame } from '@/components/layout/page-frame.tsx'
import { currentHat, requestLanguage } from '@/lib/auth/actor.ts'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import type { AgentActor, Language, WorkerActor } from '@/lib/domain/actor.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { readTogether } from '@/lib/use-cases/actor/read-together.ts'

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
  /** The form of the page, which a change of language must not lose. */
  languageForm?: LanguageForm
}

/** A page of a worker or an agent in its frame; another hat reads which profile to choose. */
export async function hatPage<Hat extends WorkerActor | AgentActor>(
  { requireHat, places, current, languageForm }: HatPage<Hat>,
  make: (actor: Hat, visit: HatVisit) => Promise<ReactNode>,
): Promise<ReactNode> {
  const actor = await findPerson(requireHat)
  if ('refused' in actor) return <PublicFrame>{actor.refused}</PublicFrame>
  const visit = { ...currentMoment(), language: await requestLanguage() }
  const [person, hat] = await Promise.all([signedInPerson(actor, visit.now), currentHat()])
  // A page that is refused has no form, and a language button that belongs to none would do nothing.
  let isMade = false
  const content = await answerPage(async () => {
    const made = await readTogether(actor, () => make(actor, visit))
    isMade = true
    return made
  })
  return (
    <PageFrame
      language={visit.language}
      today={visit.today}
      isDemonstration={isDemonstration}
      person={person}
      profile={{ actingAs: actor.actingAs, name: person.name, canChange: hat?.canChange ?? true }}
      places={places}
      current={current}
      languageForm={isMade ? languageForm : undefined}
    >
      {content}
    </PageFrame>
  )
}
