import { randomUUID } from 'node:crypto'
import type { EmployerActor } from '../../lib/domain/actor.ts'
import { enterprises } from './enterprises.ts'
import { type PersonKey, people, users } from './people.ts'

/** Ids of what was planted, by the names the scenarios use. */
export interface Planted {
  enterpriseIds: ReadonlyMap<string, string>
  personIds: ReadonlyMap<string, string>
}

/** The id a scenario's name stands for. @throws when the scenario names something that was not planted */
export function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (!id) throw new Error(`the scenarios know no "${name}"`)
  return id
}

/** A person of the cast at work for an employer, as signed in with the code application. */
export function actorOf(planted: Planted, person: PersonKey, sender: string, employer = sender): EmployerActor {
  const user = users.find((candidate) => candidate.person === person)
  const membership = user?.memberships.find(({ enterprise }) => enterprise === sender)
  if (!user || !membership) throw new Error(`${person} does not work at ${sender}`)
  return {
    actingAs: enterprises.some(({ key, isOffice }) => key === sender && isOffice) ? 'office' : 'employer',
    userId: idOf(planted.personIds, person),
    sessionId: randomUUID(),
    givenName: people[person].givenName,
    familyName: people[person].familyName,
    language: user.language,
    level: 400,
    employerId: idOf(planted.enterpriseIds, employer),
    senderId: idOf(planted.enterpriseIds, sender),
    permissions: membership.permissions,
  }
}
