import { newId } from '../../lib/db/new-id.ts'
import { prisma } from '../../lib/db/owner-client.ts'
import { saveUser } from '../../lib/db/user/users.ts'
import { createAppSecret } from '../../lib/use-cases/sign-in/app-code.ts'
import { hashPassword } from '../../lib/use-cases/sign-in/password-hash.ts'
import { idOf, type Planted } from './cast.ts'
import { demonstrationPassword, type PersonKey, people, type UserScenario, userName, users } from './people.ts'

/** Before anything happens in the scenarios, so that everybody's rights cover the whole story. */
const since = new Date('2024-01-01T00:00:00Z')

/** Who can sign in, with which rights: the access managers of the demonstration have done their work. */
export async function plantUsers(planted: Planted): Promise<void> {
  const passwordHash = await hashPassword(demonstrationPassword)
  for (const user of users) {
    await plantUser(user.person, user, passwordHash)
    for (const membership of user.memberships) await plantMembership(planted, user.person, membership)
  }
}

async function plantUser(
  key: PersonKey,
  { language, isAgent = false }: UserScenario,
  passwordHash: string,
): Promise<void> {
  const username = userName(people[key])
  const email = `${username}@example.org`
  await saveUser({ ...people[key], username, email, language, passwordHash, totpSecret: createAppSecret(), isAgent })
}

async function plantMembership(
  { enterpriseIds, personIds }: Planted,
  key: PersonKey,
  { enterprise, role, permissions, clients }: UserScenario['memberships'][number],
): Promise<void> {
  const membershipId = newId()
  const enterpriseId = idOf(enterpriseIds, enterprise)
  await prisma.membership.create({
    data: {
      id: membershipId,
      userId: idOf(personIds, key),
      enterpriseId,
      role,
      isNarrowed: clients !== undefined,
      startDate: since,
      permissions: { createMany: { data: permissions.map((permission) => ({ permission, startDate: since })) } },
    },
  })
  const employerIds = (clients ?? []).map((number) => idOf(enterpriseIds, `client${number}`))
  const scope = await prisma.mandate.findMany({ where: { officeId: enterpriseId, employerId: { in: employerIds } } })
  await prisma.membershipClient.createMany({ data: scope.map(({ id }) => ({ membershipId, mandateId: id })) })
}
