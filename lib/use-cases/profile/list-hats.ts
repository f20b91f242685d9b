import { countClients, findClients, listOwnHats } from '../../db/user/profiles.ts'
import type { Profile, SignedInActor } from '../../domain/actor.ts'

/** The hats of a person, of which an office user may have thousands: those beside clients, and the first clients that a search finds. */
export interface Hats {
  profiles: readonly Profile[]
  /** In all, whatever is searched. */
  clientCount: number
  foundCount: number
}

/** Anybody signed in may ask for his own. @param query beginnings of a client's name, or at least four digits of its number */
export async function listHats(
  actor: SignedInActor,
  { search, limit }: { search: string; limit: number },
  now: Date,
): Promise<Hats> {
  const { userId } = actor
  const [{ enterprises, self }, clients, { all, found }] = await Promise.all([
    listOwnHats(userId, now),
    findClients(userId, now, { search, limit }),
    countClients(userId, now, search),
  ])
  return { profiles: [...enterprises, ...clients, ...self], clientCount: all, foundCount: found }
}

/** The first clients that a search finds, for suggestions while somebody types. */
export async function listFoundClients(
  actor: SignedInActor,
  { search, limit }: { search: string; limit: number },
  now: Date,
): Promise<{ clients: readonly Profile[]; foundCount: number }> {
  if (search === '') return { clients: [], foundCount: 0 }
  const [clients, { found: foundCount }] = await Promise.all([
    findClients(actor.userId, now, { search, limit }),
    countClients(actor.userId, now, search),
  ])
  return { clients, foundCount }
}
