import type { Language } from '../../domain/actor.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Connection } from '../connection.ts'
import { toColumn } from '../dates.ts'

export interface KeyOwner {
  email: string
  language: Language
  isAgent: boolean
  /** A user of another enterprise, today or from a later day on. */
  hasOtherPlace: boolean
}

/** Where else the keys of a user of this enterprise open something. Asked at the door: other enterprises' users are nobody's to see. */
export async function findKeyOwner(
  { raw }: Pick<Connection, 'raw'>,
  userId: string,
  { enterpriseId, today }: { enterpriseId: string; today: LocalDate },
): Promise<KeyOwner> {
  const { email, language, isAgent } = await raw.user.findUniqueOrThrow({ where: { id: userId } })
  const count = await raw.membership.count({
    where: {
      userId,
      enterpriseId: { not: enterpriseId },
      OR: [{ endDate: null }, { endDate: { gte: toColumn(today) } }],
    },
  })
  return { email, language, isAgent, hasOtherPlace: count > 0 }
}
