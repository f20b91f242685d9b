import { currentMoment } from '@/app/moment.ts'
import { DigestForm } from '@/components/profile/digest-form.tsx'
import type { SignedInActor } from '@/lib/domain/actor.ts'
import { readDigestChoice } from '@/lib/use-cases/to-do/read-digest-choice.ts'
import { chooseDigest } from './actions.ts'

/** The weekly mail, for whoever has a list of his own to hear of. */
export async function DigestChoice({ actor, isSaved }: { actor: SignedInActor; isSaved: boolean }) {
  const choice = await readDigestChoice(actor, currentMoment().now)
  if (!choice) return null
  return (
    <div className="narrow flow">
      <DigestForm {...choice} isSaved={isSaved} action={chooseDigest} />
    </div>
  )
}
