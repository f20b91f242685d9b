import type { HatGroup } from '@/components/profile/profile-choice.tsx'
import type { Profile, SignedInActor } from '@/lib/domain/actor.ts'
import { computeSearchName } from '@/lib/domain/search-name.ts'
import { profileKey } from '@/lib/use-cases/profile/list-profiles.ts'

/** As many clients as a page shows; beyond, the search narrows. */
const SHOWN_CLIENTS = 50
/** With fewer clients nobody needs to search. */
const SEARCHED_FROM = 10

type Client = Extract<Profile, { kind: 'office' }>

/** The hats as the page groups them: own enterprises, clients of each office, oneself. */
export function groupProfiles(profiles: readonly Profile[], actor: SignedInActor, search: string) {
  const clients = profiles.filter(isClient)
  const found = clients.filter((client) => isFound(client, search))
  const shown = [...profiles.filter((profile) => !isClient(profile)), ...found.slice(0, SHOWN_CLIENTS)]
  return {
    groups: toGroups(shown, actor),
    clientSearch:
      clients.length > SEARCHED_FROM
        ? { foundCount: found.length, shownCount: Math.min(found.length, SHOWN_CLIENTS) }
        : null,
  }
}

/** Prefix of any word of the name, accents and case ignored; or the digits of the enterprise number. */
function isFound({ name, enterpriseNumber }: Client, search: string): boolean {
  const digits = search.replace(/\D/g, '')
  if (digits.length >= 4 && enterpriseNumber.includes(digits)) return true
  return ` ${computeSearchName(name)}`.includes(` ${computeSearchName(search)}`)
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

function isClient(profile: Profile): profile is Client {
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
