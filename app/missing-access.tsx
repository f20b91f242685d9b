import type { ReactNode } from 'react'
import { RefusedNotice } from '@/components/access/refusal-notice.tsx'
import { LostHatNote } from '@/components/profile/lost-hat-note.tsx'
import { currentActor, requestLanguage } from '@/lib/auth/actor.ts'
import { currentAddress } from '@/lib/auth/exchange.ts'
import { findKeptPath } from '@/lib/auth/kept-forms.ts'
import { parseReturnPath } from '@/lib/auth/return-path.ts'
import { hasOutsideProvider } from '@/lib/auth/sign-in/openid-client.ts'
import type { Actor } from '@/lib/domain/actor.ts'
import { hasStrongKey } from '@/lib/domain/key/keys.ts'
import type { AccessNeed } from '@/lib/domain/refusal.ts'
import { path } from '@/lib/i18n/path.ts'
import { readKeys } from '@/lib/use-cases/key/read-keys.ts'

/**
 * What is missing, in words, and what this very person can do about it: another key, a first strong key, another profile.
 * @param from the page whose form was refused: the way back, where what was typed may be waiting
 */
export async function missingAccess(missing: AccessNeed, from: string | null): Promise<ReactNode> {
  const [actor, language] = [await currentActor(), await requestLanguage()]
  const isWithoutHat = missing.need === 'profile' && actor.actingAs === 'undecided'
  const lostHat = isWithoutHat ? actor.lostHat : undefined
  const isAction = currentAddress()?.startsWith(path(language, '/refused'))
  return (
    <RefusedNotice
      missing={missing}
      language={language}
      // The page to which a refused action led is no page to come back to.
      returnPath={isAction ? from : parseReturnPath(currentAddress())}
      backPath={from}
      isKept={from !== null && (await findKeptPath()) === from}
      canSetUpKey={missing.need === 'level' && (await canSetUpKey(actor))}
    >
      {lostHat && <LostHatNote lostHat={lostHat} />}
    </RefusedNotice>
  )
}

/** Whoever is asked for a stronger key and has none here is shown where to set one up. */
async function canSetUpKey(actor: Actor): Promise<boolean> {
  if (hasOutsideProvider || !('userId' in actor)) return false
  return !hasStrongKey(await readKeys(actor))
}
