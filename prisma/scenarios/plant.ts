import { newId } from '../../lib/db/new-id.ts'
import { prisma } from '../../lib/db/owner-client.ts'
import { sealNumbers } from '../../lib/db/person/people.ts'
import { computeSearchName } from '../../lib/domain/search-name.ts'
import { idOf, type Planted } from './cast.ts'
import { clients } from './clients.ts'
import { dimonaPeriods, overseas, pensions } from './dimona.ts'
import { enterprises, mandates } from './enterprises.ts'
import { lastMonth } from './months.ts'
import { type PersonScenario, people } from './people.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const dayOrNull = (text: string | undefined) => (text ? day(text) : null)
const clientKey = (index: number) => `client${index + 1}`

/** The first Dimona period id of the demonstration; ten digits, two check digits follow (the remainder by 97). */
let nextPeriodNumber = 1_000_000_001
const nextPeriodId = () => {
  const ten = nextPeriodNumber++
  return `${ten}${String(ten % 97).padStart(2, '0')}`
}

/** Everybody and every enterprise, with the Dimona periods, pensions and mandates: what stands before anybody acts. */
export async function plant(today: string): Promise<Planted> {
  const enterpriseIds = await plantEnterprises()
  const personIds = await plantPeople()
  const planted = { enterpriseIds, personIds }
  await plantMandates(planted)
  await plantDimona(planted, today)
  await plantWorkerFacts(planted)
  return planted
}

async function plantEnterprises(): Promise<Map<string, string>> {
  const generated = clients().map((client, index) => ({
    key: clientKey(index),
    name: client.name,
    documentLanguage: 'fr' as const,
    enterpriseNumber: client.enterpriseNumber,
    nssoNumber: client.nssoNumber,
    categories: [{ employerCategory: '017', startDate: '2016-01-01' }],
  }))
  const every = [...enterprises, ...generated].map((enterprise) => ({ id: newId(), ...enterprise }))
  await prisma.enterprise.createMany({
    data: every.map(({ categories: _, key: __, ...row }) => ({ ...row, searchName: computeSearchName(row.name) })),
  })
  await prisma.directoryEntry.createMany({
    data: every.flatMap(({ id, categories }) =>
      categories.map((entry: { employerCategory: string; startDate: string; endDate?: string }) => ({
        employerId: id,
        employerCategory: entry.employerCategory,
        startDate: day(entry.startDate),
        endDate: dayOrNull(entry.endDate),
      })),
    ),
  })
  return new Map(every.map(({ key, id }) => [key, id]))
}

async function plantPeople(): Promise<Map<string, string>> {
  const cast: [string, PersonScenario][] = Object.entries(people)
  const clientWorkers = clients().map(({ worker }, index): [string, PersonScenario] => [clientKey(index), worker])
  const rows = [...cast, ...clientWorkers].map(([key, person]) => ({ key, id: newId(), ...person }))
  const named = rows.map(({ key: _, ...person }) => ({
    ...person,
    searchName: computeSearchName(`${person.familyName} ${person.givenName}`),
  }))
  await prisma.person.createMany({ data: await sealNumbers(prisma, named) })
  const workers = new Set([
    ...dimonaPeriods('2025-01-15').map(({ person }): string => person),
    ...clientWorkers.map(([key]) => key),
  ])
  await prisma.worker.createMany({ data: rows.filter(({ key }) => workers.has(key)).map(({ id }) => ({ id })) })
  return new Map(rows.map(({ key, id }) => [key, id]))
}

async function plantMandates({ enterpriseIds }: Planted): Promise<void> {
  const generated = clients().map((_, index) => ({
    office: 'horizon',
    employer: clientKey(index),
    status: 'active' as const,
    startDate: '2025-01-01',
    endDate: undefined,
  }))
  await prisma.mandate.createMany({
    data: [...mandates, ...generated].map(({ office, employer, status, startDate, endDate }) => ({
      officeId: idOf(enterpriseIds, office),
      employerId: idOf(enterpriseIds, employer),
      status,
      startDate: day(startDate),
      endDate: dayOrNull(endDate),
      acceptedAt: status === 'requested' ? null : day(startDate),
    })),
  })
}

async function plantDimona({ enterpriseIds, personIds }: Planted, today: string): Promise<void> {
  const month = lastMonth(today)
  const generated = clients().map((_, index) => ({
    enterprise: clientKey(index),
    person: clientKey(index),
    ...month,
    hasWarning: false,
  }))
  await prisma.dimonaPeriod.createMany({
    data: [...dimonaPeriods(today), ...generated].map(({ enterprise, person, startDate, endDate, hasWarning }) => ({
      dimonaPeriodId: nextPeriodId(),
      employerId: idOf(enterpriseIds, enterprise),
      workerId: idOf(personIds, person),
      startDate: day(startDate),
      endDate: day(endDate),
      status: hasWarning ? ('acceptedWithWarning' as const) : ('accepted' as const),
      anomalyCode: hasWarning ? '90017-510' : null,
    })),
  })
}

async function plantWorkerFacts({ enterpriseIds, personIds }: Planted): Promise<void> {
  await prisma.pensionStatus.createMany({
    data: pensions.map(({ person, kind, startDate }) => ({
      workerId: idOf(personIds, person),
      kind,
      startDate: day(startDate),
    })),
  })
  await prisma.overseasAuthorisation.create({
    data: {
      employerId: idOf(enterpriseIds, overseas.enterprise),
      workerId: idOf(personIds, overseas.person),
      quarterStartDate: day(overseas.quarterStartDate),
      status: 'authorised',
      requestedAt: new Date(overseas.requestedAt),
      decidedAt: new Date(overseas.decidedAt),
      decidedByUserId: idOf(personIds, overseas.decidedBy),
    },
  })
}
