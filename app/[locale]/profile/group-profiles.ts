import type { HatGroup } from '@/components/profile/profile-choice.tsx'
import type { Profile, SignedInActor } from '@/lib/domain/actor.ts'
import type { Hats } from '@/lib/use-cases/profile/list-hats.ts'
import { profileKey } from '@/lib/use-cases/profile/list-profiles.ts'

/** As many clients as a page shows; beyond, the search narrows. */
export const SHOWN_CLIENTS = 50
/** With fewer clients nobody needs to search. */
const SEARCHED_FROM = 10

/** The hats as the page groups them: own enterprises, clients of each office, oneself. */
export function groupProfiles({ profiles, clientCount, foundCount }: Hats, actor: SignedInActor) {
  return {
    groups: toGroups(profiles, actor),
    clientSearch: clientCount > SEARCHED_FROM ? { foundCount, shownCount: Math.min(foundCount, SHOWN_CLIENTS) } : null,
  }
}

function toGroups(profiles: readonly Profile[], actor: SignedInActor): HatGroup[] {
  const groups = new Map<string, HatGroup>()
  for (const profile of profiles) {
    const office = isClient(profile) ? profile.senderName : null
    const kind = kindOf(profile)
    const group = groups.get(office ?? kind) ?? { kind, officeName: office, hats: [] }
    groups.set(office ?? kind, {
      ...group,
      hats: [...group.hats, { key: profileKey(profile), profile, isWorn: isWorn(profile, actor) }],
    })
  }
  return [...groups.values()]
}

function isClient(profile: Profile): profile is Extract<Profile, { kind: 'office' }> {
  return profile.kind === 'office' && profile.senderId !== profile.employerId
}

/** An office itself stands beside the enterprises one works for. */
function kindOf(profile: Profile): HatGroup['kind'] {
  if (profile.kind === 'worker' || profile.kind === 'agent') return 'self'
  return isClient(profile) ? 'office' : 'employer'
}

function isWorn(profile: Profile, actor: SignedInActor): boolean {
  if (profile.kind !== actor.actingAs) return false
  if (profile.kind === 'worker' || profile.kind === 'agent') return true
  const isActing = actor.actingAs === 'employer' || actor.actingAs === 'office'
  return (
    isActing &&
    actor.employerId === profile.employerId &&
    (profile.kind === 'employer' || actor.senderId === profile.senderId)
  )
}
