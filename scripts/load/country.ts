import { newId } from '../../lib/db/new-id.ts'
import { prisma } from '../../lib/db/owner-client.ts'
import { sealNumbers } from '../../lib/db/person/people.ts'
import { computeEnterpriseNumber } from '../../lib/domain/identifiers/enterprise-number.ts'
import { computeNssoNumber } from '../../lib/domain/identifiers/nsso-number.ts'
import { addDays, addMonths, type LocalDate } from '../../lib/domain/local-date.ts'
import { computeSearchName } from '../../lib/domain/search-name.ts'
import type { Agency } from './agency.ts'
import { saveMonth } from './declarations.ts'

/** Ten declarations for each worker, one a month. */
export const DECLARATIONS_EACH = 10
const FIRST_MONTH = '2025-01-01' as LocalDate
const CHUNK = 5_000
const SEQUENCES_PER_DAY = 40
const FIRST_BIRTH_DATE = '1900-01-01' as LocalDate

const name = 'Reste du pays SRL'
const employer = {
  name,
  searchName: computeSearchName(name),
  enterpriseNumber: computeEnterpriseNumber('01599001'),
  nssoNumber: computeNssoNumber(4_900_999),
  documentLanguage: 'fr' as const,
}

/** Their employer, without anybody. */
export async function saveEmployer(): Promise<string> {
  return (await prisma.enterprise.create({ data: { id: newId(), ...employer } })).id
}

/** Everybody else in the country: one employer whose workers are added level by level. */
export async function saveCountry(clerkUsername: string): Promise<Agency> {
  const agencyId = await saveEmployer()
  const clerk = await prisma.user.findUniqueOrThrow({ where: { username: clerkUsername }, select: { id: true } })
  return { agencyId, clerkId: clerk.id, workerIds: [] }
}

/** Numbers of people born from 1900 to 1909, made while running: nobody works at that age. */
function ssinAt(place: number): string {
  const birthDate = addDays(FIRST_BIRTH_DATE, Math.floor(place / SEQUENCES_PER_DAY))
  const sequence = String(1 + (place % SEQUENCES_PER_DAY)).padStart(3, '0')
  const nine = birthDate.slice(2).replaceAll('-', '') + sequence
  return nine + String(97 - (Number(nine) % 97)).padStart(2, '0')
}

function personAt(place: number) {
  const familyName = `Inconnu-${place}`
  return { id: newId(), ssin: ssinAt(place), familyName, givenName: 'Camille', searchName: `inconnu-${place} camille` }
}

/** So many workers from that place on, who work nowhere yet. */
export async function saveWorkers(first: number, size: number): Promise<{ id: string; ssin: string }[]> {
  const people = Array.from({ length: size }, (_, place) => personAt(first + place))
  await prisma.person.createMany({ data: await sealNumbers(prisma, people) })
  await prisma.worker.createMany({ data: people.map(({ id }) => ({ id })) })
  return people
}

/** Adds workers until there are `workerCount`, with their declarations. */
export async function growCountry(country: Agency, workerCount: number): Promise<void> {
  while (country.workerIds.length < workerCount) {
    const first = country.workerIds.length
    const size = Math.min(CHUNK, workerCount - first)
    const people = await saveWorkers(first, size)
    const workerIds = people.map(({ id }) => id)
    for (let month = 0; month < DECLARATIONS_EACH; month++) {
      const startDate = addMonths(FIRST_MONTH, month)
      await saveMonth({ ...country, workerIds }, { startDate, firstDay: 1, lastDay: 28 })
    }
    country.workerIds.push(...workerIds)
  }
}
