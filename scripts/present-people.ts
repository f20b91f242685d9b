import { enterprises } from '../prisma/scenarios/enterprises.ts'
import { demonstrationPassword, people, userName, users } from '../prisma/scenarios/people.ts'

/** The people of the demonstration who can sign in, for the end of `npm start`. */
export function presentPeople(): string {
  const lines = users.map(({ person, memberships, isAgent, language }) => {
    const name = userName(people[person])
    const places = memberships.map(({ enterprise, role }) => {
      const place = enterprises.find(({ key }) => key === enterprise)?.name ?? enterprise
      return role === 'chiefAccessManager' ? `${place} (chief access manager)` : place
    })
    return `    ${name.padEnd(22)} ${language}  ${isAgent ? 'agent' : places.join(', ') || 'worker'}`
  })
  return [`  Sign in as one of these people, password ${demonstrationPassword}:`, ...lines].join('\n')
}
