import { newId } from '../../../lib/db/new-id.ts'
import { prisma } from '../../../lib/db/owner-client.ts'
import { computeEnterpriseNumber } from '../../../lib/domain/identifiers/enterprise-number.ts'
import { computeNssoNumber } from '../../../lib/domain/identifiers/nsso-number.ts'
import { saveWorkers } from '../../load/country.ts'
import { saveDimona } from '../../load/declarations.ts'
import type { Office } from './office.ts'

export interface LoadedEmployer {
  employerId: string
  enterpriseNumber: string
  nssoNumber: string
  ssins: string[]
}

export const SENDER_NUMBER = '009995'
const since = new Date('2020-01-01T00:00:00Z')
const WORKERS_AT_ONCE = 5_000
const FIRST_NUMBER = 2_000_000_000

async function saveOffice(): Promise<Office> {
  const [clerk] = await saveWorkers(0, 1)
  const names = { name: 'Bureau', searchName: 'bureau', documentLanguage: 'fr' as const }
  const office = { enterpriseNumber: computeEnterpriseNumber('01598000'), isOffice: true, senderNumber: SENDER_NUMBER }
  const { id } = await prisma.enterprise.create({ data: { id: newId(), ...names, ...office } })
  return { officeId: id, userId: clerk?.id ?? '' }
}

/** One office that holds a mandate of every employer, and workers with a Dimona period of this year and the one before. */
export async function saveBatchCountry({ employerCount, workerCount }: { employerCount: number; workerCount: number }) {
  const { officeId, userId } = await saveOffice()
  const employers = Array.from({ length: employerCount }, (_, place): LoadedEmployer => {
    const enterpriseNumber = computeEnterpriseNumber(String(1_600_000 + place).padStart(8, '0'))
    return { employerId: newId(), enterpriseNumber, nssoNumber: computeNssoNumber(4_910_000 + place), ssins: [] }
  })
  const named = employers.map(({ employerId, ssins: _ssins, ...numbers }, place) => ({
    ...numbers,
    id: employerId,
    name: `Client ${place}`,
    searchName: `client ${place}`,
    documentLanguage: 'fr' as const,
  }))
  await prisma.enterprise.createMany({ data: named })
  const ids = employers.map(({ employerId }) => employerId)
  await prisma.directoryEntry.createMany({
    data: ids.map((employerId) => ({ employerId, employerCategory: '017', startDate: since })),
  })
  const given = { officeId, status: 'active' as const, startDate: since, acceptedAt: since }
  await prisma.mandate.createMany({ data: ids.map((employerId) => ({ ...given, employerId })) })
  const people: { id: string; ssin: string }[] = []
  while (people.length < workerCount) {
    const size = Math.min(WORKERS_AT_ONCE, workerCount - people.length)
    people.push(...(await saveWorkers(1 + people.length, size)))
  }
  const each = Math.ceil(workerCount / employerCount)
  const year = new Date().getUTCFullYear()
  for (const [place, employer] of employers.entries()) {
    const own = people.slice(place * each, (place + 1) * each)
    employer.ssins.push(...own.map(({ ssin }) => ssin))
    const loaded = { agencyId: employer.employerId, clerkId: userId, workerIds: own.map(({ id }) => id) }
    await saveDimona(loaded, { startDate: `${year - 1}-01-01`, endDate: `${year}-12-31` }, FIRST_NUMBER + place * each)
  }
  return { officeId, userId, employers }
}
