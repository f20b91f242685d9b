import type { Language } from '../../domain/actor.ts'
import { computeSearchName } from '../../domain/search-name.ts'
import { prisma } from '../client.ts'
import type { Connection } from '../connection.ts'
import { newId } from '../new-id.ts'
import { findPersonIds, sealNumbers } from '../person/people.ts'
import { openSsin } from '../person/sealed-ssin.ts'
import { openSealed, seal } from '../sealed-text.ts'

/** As long as any other transaction waits for a connection: on a busy machine the default of two seconds is not enough. */
const limits = { maxWait: 10_000, timeout: 30_000 }

/** What sign-in needs to check the keys of a person. */
export interface KeyHolder {
  userId: string
  username: string
  email: string
  language: Language
  passwordHash: string | null
  /** Base32, as the code application knows it. */
  totpSecret: string | null
}

export interface PersonClaims {
  ssin: string
  givenName: string
  familyName: string
}

export interface NewUser extends PersonClaims {
  username: string
  email: string
  language: Language
  passwordHash: string | null
  totpSecret: string | null
  isAgent: boolean
  /** False when nobody vouches for the national number: such an account opens no counter. */
  isIdentityProven?: boolean
}

type UserRow = { id: string; totpSecret: string | null; passwordHash: string | null } & Pick<
  KeyHolder,
  'username' | 'email' | 'language'
>

async function toKeyHolder({ id, totpSecret, username, email, language, passwordHash }: UserRow): Promise<KeyHolder> {
  const secret = totpSecret ? await openSealed(Buffer.from(totpSecret, 'base64url'), id) : null
  return { userId: id, username, email, language, passwordHash, totpSecret: secret }
}

/** User names are compared as they are stored: lower case. */
export async function findKeyHolder(username: string): Promise<KeyHolder | null> {
  const row = await prisma.user.findUnique({ where: { username } })
  return row ? toKeyHolder(row) : null
}

export async function findKeyHolderById(userId: string): Promise<KeyHolder | null> {
  const row = await prisma.user.findUnique({ where: { id: userId } })
  return row ? toKeyHolder(row) : null
}

/** What the provider tells about a person. */
export async function findPersonClaims(userId: string): Promise<(PersonClaims & { language: Language }) | null> {
  const row = await prisma.user.findUnique({ where: { id: userId }, include: { person: true } })
  if (!row) return null
  const { id, ssinSealed, givenName, familyName } = row.person
  return { ssin: openSsin(id, ssinSealed), givenName, familyName, language: row.language }
}

export async function findUserIdBySsin(ssin: string): Promise<string | null> {
  const id = (await findPersonIds(prisma, [ssin])).get(ssin)
  const user = id ? await prisma.user.findUnique({ where: { id }, select: { id: true } }) : null
  return user?.id ?? null
}

/** Makes somebody a user; the person may be known already (a worker, say) and keeps the name he has then. */
export async function recordUser(
  { raw }: Pick<Connection, 'raw'>,
  { ssin, givenName, familyName, totpSecret, ...user }: NewUser,
): Promise<string> {
  const known = (await findPersonIds(raw, [ssin])).get(ssin)
  const id = known ?? (await recordPerson(raw, { ssin, givenName, familyName }))
  const sealed = totpSecret ? (await seal(totpSecret, id)).toString('base64url') : null
  await raw.user.create({ data: { id, ...user, totpSecret: sealed } })
  return id
}

async function recordPerson(raw: Connection['raw'], { ssin, givenName, familyName }: PersonClaims): Promise<string> {
  const searchName = computeSearchName(`${familyName} ${givenName}`)
  const id = newId()
  await raw.person.createMany({ data: await sealNumbers(raw, [{ id, ssin, givenName, familyName, searchName }]) })
  return id
}

/** The same in a transaction of its own: sign-in and the first agent have none. */
export function saveUser(user: NewUser): Promise<string> {
  return prisma.$transaction((raw) => recordUser({ raw }, user), limits)
}

/** Who came by an outside provider has no address here yet: the mailbox that an invitation proved is his. */
export async function saveEmailIfNone({ raw }: Pick<Connection, 'raw'>, userId: string, email: string): Promise<void> {
  await raw.user.updateMany({ where: { id: userId, email: '' }, data: { email } })
}

/** A user for whom the demonstration shows the keys. */
export interface DemonstrationUser extends KeyHolder, PersonClaims {
  isAgent: boolean
  isWorker: boolean
  memberships: { name: string; isOffice: boolean; role: 'user' | 'accessManager' | 'chiefAccessManager' }[]
}

/** In the order in which they were made, which is the order of the scenarios. */
export async function listDemonstrationUsers(limit: number): Promise<DemonstrationUser[]> {
  const rows = await prisma.user.findMany({
    // Accounts made by invitation have passwords of their own.
    where: { isIdentityProven: true },
    include: {
      person: { include: { worker: { select: { id: true } } } },
      memberships: { include: { enterprise: true }, orderBy: { enterprise: { name: 'asc' } } },
    },
    orderBy: [{ createdAt: 'asc' }, { username: 'asc' }],
    take: limit,
  })
  return Promise.all(
    rows.map(async ({ person, memberships, ...row }) => ({
      ...(await toKeyHolder(row)),
      ssin: openSsin(person.id, person.ssinSealed),
      givenName: person.givenName,
      familyName: person.familyName,
      isAgent: row.isAgent,
      isWorker: person.worker !== null,
      memberships: memberships.map(({ role, enterprise: { name, isOffice } }) => ({ role, name, isOffice })),
    })),
  )
}

/** Whether the installation has somebody who can give access to others. */
export async function hasAgent(): Promise<boolean> {
  return (await prisma.user.count({ where: { isAgent: true } })) > 0
}
