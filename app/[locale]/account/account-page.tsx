import type { ReactNode } from 'react'
import { PublicFrame } from '@/app/public-frame.tsx'
import { answerPage, findPerson } from '@/app/refusals.tsx'
import { requireSignedIn } from '@/lib/auth/actor.ts'
import { hasOutsideProvider } from '@/lib/auth/sign-in/openid-client.ts'
import type { SignedInActor } from '@/lib/domain/actor.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { readTogether } from '@/lib/use-cases/actor/read-together.ts'

/** The frame of the pages about one's own account, whatever hat is worn. */
export async function accountPage(make: (actor: SignedInActor) => Promise<ReactNode>) {
  const actor = await findPerson(requireSignedIn)
  if ('refused' in actor) return <PublicFrame>{actor.refused}</PublicFrame>
  return <PublicFrame>{await answerPage(() => readTogether(actor, () => make(actor)))}</PublicFrame>
}

/** The same for pages about keys: with an outside provider they are kept there, and there is no such page. */
export function keyPage(make: (actor: SignedInActor) => Promise<ReactNode>) {
  return accountPage(async (actor) => {
    if (hasOutsideProvider) throw new NotFound('keys are kept elsewhere')
    return make(actor)
  })
}
