import { DemonstrationPeople } from '@/components/sign-in/demonstration-people.tsx'
import type { FilledKeys } from '@/components/sign-in/key-fields.tsx'
import { isDemonstration } from '@/lib/auth/demonstration.ts'
import { requestMoment } from '@/lib/auth/request-session.ts'
import {
  DEMONSTRATION_PASSWORD,
  type DemonstrationPerson,
  listDemonstrationPeople,
} from '@/lib/use-cases/sign-in/list-demonstration-people.ts'

/** The fictitious people with their keys; nobody outside the demonstration. */
export async function listPeople(): Promise<DemonstrationPerson[]> {
  return isDemonstration ? listDemonstrationPeople(requestMoment()) : []
}

/** Their table, when there are any. `page` is the address whose form they fill in. */
export function People({ people, page }: { people: readonly DemonstrationPerson[]; page?: string }) {
  if (people.length === 0) return null
  const fillHref = page ? (username: string) => `${page}?person=${encodeURIComponent(username)}` : undefined
  return <DemonstrationPeople people={people} password={DEMONSTRATION_PASSWORD} fillHref={fillHref} />
}

/** What the form shows beforehand for a person chosen in that table. */
export function filledKeys(
  people: readonly DemonstrationPerson[],
  username: string | undefined,
): FilledKeys | undefined {
  const person = people.find((listed) => listed.username === username)
  return person && { username, password: DEMONSTRATION_PASSWORD, code: person.appCode ?? undefined }
}
