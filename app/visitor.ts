import { unstable_rethrow } from 'next/navigation'
import { currentActor } from '@/lib/auth/actor.ts'
import type { SignedInActor } from '@/lib/domain/actor.ts'

/** Who looks at a public page, when somebody is signed in. These pages stay readable while the database does not answer. */
export async function readVisitor(): Promise<SignedInActor | null> {
  try {
    const actor = await currentActor()
    return 'userId' in actor ? actor : null
  } catch (failure) {
    unstable_rethrow(failure)
    return null
  }
}
