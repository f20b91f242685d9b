import { listUsedTotpSteps } from '../../db/user/used-totp-steps.ts'
import { type DemonstrationUser, listDemonstrationUsers } from '../../db/user/users.ts'
import { isSyntheticSsin } from '../../domain/identifiers/ssin.ts'
import { computeAppCode, computeStep, listAcceptedSteps } from './app-code.ts'

/** Password of all the people of the demonstration world. */
export const DEMONSTRATION_PASSWORD = 'demonstration-flexi'

const LISTED_PEOPLE = 100

export interface DemonstrationPerson extends Pick<DemonstrationUser, 'memberships' | 'isAgent' | 'isWorker'> {
  username: string
  name: string
  language: DemonstrationUser['language']
  /** A code that is accepted now and was not used; null in the rare moment when all three were used. */
  appCode: string | null
}

/**
 * The people anybody may try the portal as, with their keys. Only those with a fictitious national number (sequence 999),
 * so that a real person who was added to a demonstration is never shown. The page asks for it in demonstration only.
 */
export async function listDemonstrationPeople(now: Date): Promise<DemonstrationPerson[]> {
  const [users, usedSteps] = await Promise.all([
    listDemonstrationUsers(LISTED_PEOPLE),
    listUsedTotpSteps(computeStep(now) - 1),
  ])
  return users
    .filter(({ ssin }) => isSyntheticSsin(ssin))
    .map((user) => ({
      username: user.username,
      name: `${user.givenName} ${user.familyName}`,
      language: user.language,
      memberships: user.memberships,
      isAgent: user.isAgent,
      isWorker: user.isWorker,
      appCode: findUsableCode(user, usedSteps.get(user.userId), now),
    }))
}

function findUsableCode(user: DemonstrationUser, used: ReadonlySet<number> | undefined, now: Date): string | null {
  const step = listAcceptedSteps(now).find((accepted) => !used?.has(accepted))
  return user.totpSecret && step !== undefined ? computeAppCode(user.totpSecret, step) : null
}
