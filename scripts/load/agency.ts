import { newId } from '../../lib/db/new-id.ts'
import { prisma } from '../../lib/db/owner-client.ts'
import { sealNumbers } from '../../lib/db/person/people.ts'
import { computeSearchName } from '../../lib/domain/search-name.ts'
import { clientCount, generatedSsins } from '../../prisma/scenarios/clients.ts'

export interface Agency {
  agencyId: string
  clerkId: string
  workerIds: string[]
}

/** Interim Vlinder, the agency of the benchmarks. */
export const agency = {
  name: 'Interim Vlinder NV',
  enterpriseNumber: '0167890172',
  nssoNumber: '490010437',
  documentLanguage: 'nl' as const,
}
const CATEGORY = { employerCategory: '097', startDate: new Date('2016-01-01T00:00:00Z') }
const CLERK = 'greet.maes'
const clerkPermissions = ['dimonaConsultation', 'flexiAtWork', 'eBox'] as const
const since = new Date('2024-01-01T00:00:00Z')

const familyNames = [
  'Aerts',
  'Bogaert',
  'Claes',
  'De Wilde',
  'Engels',
  'Fabry',
  'Goossens',
  'Hermans',
  'Impens',
  'Jacobs',
]
const middleNames = [
  'Kessels',
  'Lambert',
  'Maes',
  'Nijs',
  'Op de Beeck',
  'Peeters',
  'Quinten',
  'Ravet',
  'Simon',
  'Tack',
]
const givenNames = [
  'Aline',
  'Bram',
  'Chloé',
  'Daan',
  'Ellen',
  'Fien',
  'Gilles',
  'Hanne',
  'Ilias',
  'Jef',
  'Karen',
  'Lars',
]

const pick = (names: readonly string[], place: number) => names[place % names.length] ?? ''

/** A hundred family names and twelve given names: namesakes occur, as they do. */
function personAt(place: number, ssin: string) {
  const familyName = `${pick(familyNames, place)}-${pick(middleNames, Math.floor(place / 10))}`
  const givenName = pick(givenNames, Math.floor(place / 7))
  return { id: newId(), ssin, familyName, givenName, searchName: computeSearchName(`${familyName} ${givenName}`) }
}

async function saveClerk(enterpriseId: string): Promise<string> {
  const { id } = await prisma.user.findUniqueOrThrow({ where: { username: CLERK }, select: { id: true } })
  const permissions = clerkPermissions.map((permission) => ({ permission, startDate: since }))
  await prisma.membership.create({
    data: { userId: id, enterpriseId, startDate: since, permissions: { createMany: { data: permissions } } },
  })
  return id
}

/** Workers born on the free days from 1950 on, after those of the office's clients. */
export async function saveAgency(workerCount: number): Promise<Agency> {
  const enterprise = { ...agency, searchName: computeSearchName(agency.name) }
  const { id: agencyId } = await prisma.enterprise.create({
    data: { id: newId(), ...enterprise, directoryEntries: { create: CATEGORY } },
  })
  const ssins = generatedSsins()
  for (let client = 0; client < clientCount; client++) ssins.next()
  const people = Array.from({ length: workerCount }, (_, place) => personAt(place, ssins.next().value))
  await prisma.person.createMany({ data: await sealNumbers(prisma, people) })
  await prisma.worker.createMany({ data: people.map(({ id }) => ({ id })) })
  return { agencyId, clerkId: await saveClerk(agencyId), workerIds: people.map(({ id }) => id) }
}
