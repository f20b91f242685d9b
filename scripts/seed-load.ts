import { parseArgs } from 'node:util'
import { config } from '../lib/config.ts'
import { prisma } from '../lib/db/owner-client.ts'
import { inTransaction } from '../lib/db/transaction.ts'
import {
  addMonths,
  endOfYear,
  type LocalDate,
  startOfMonth,
  startOfYear,
  todayInBrussels,
  yearOf,
} from '../lib/domain/local-date.ts'
import { agency, saveAgency } from './load/agency.ts'
import { saveDimona, saveMonth } from './load/declarations.ts'
import { withClient } from './postgres/roles.ts'

// npm run seed:load: the temporary-work agency of the benchmarks, 12,000 workers with 25 declarations each, written set by
// set. Beside the demonstration world, which it needs (Greet Maes works for the agency too).

const { values } = parseArgs({ options: { workers: { type: 'string', default: '12000' } } })
const workerCount = Number(values.workers)
const DECLARATIONS_EACH = 25
const FIRST_MONTH = '2024-01-01' as LocalDate
const DAYS_PER_PART = 7

if (!config.isDemonstration) throw new Error('seed:load invents people: it needs the demonstration (DEMO=1).')
if (await prisma.enterprise.findUnique({ where: { enterpriseNumber: agency.enterpriseNumber } })) {
  console.log(`${agency.name} is loaded already.`)
  process.exit(0)
}

/** The last 25 months; where fewer have passed since declarations are taken, a month is paid by the week. */
function listMonths() {
  const last = addMonths(startOfMonth(todayInBrussels(new Date())), -1)
  const months: LocalDate[] = []
  for (let month = last; month >= FIRST_MONTH && months.length < DECLARATIONS_EACH; month = addMonths(month, -1)) {
    months.push(month)
  }
  return Array.from({ length: DECLARATIONS_EACH }, (_, place) => {
    const part = Math.floor(place / months.length)
    const startDate = months[place % months.length] ?? FIRST_MONTH
    return { startDate, firstDay: 1 + part * DAYS_PER_PART, lastDay: (part + 1) * DAYS_PER_PART }
  })
}

const started = Date.now()
const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`
const loaded = await saveAgency(workerCount)
console.log(`${workerCount} workers after ${seconds()}`)

const months = listMonths()
const years = [...new Set(months.map(({ startDate }) => yearOf(startDate)))]
const taken = await prisma.dimonaPeriod.aggregate({ _max: { dimonaPeriodId: true } })
let firstNumber = Number((taken._max.dimonaPeriodId ?? '100000000000').slice(0, 10))
for (const year of years) {
  await saveDimona(loaded, { startDate: startOfYear(year), endDate: endOfYear(year) }, firstNumber)
  firstNumber += workerCount
}
for (const month of months) await saveMonth(loaded, month)
console.log(`${workerCount * months.length} declarations after ${seconds()}`)

// Without statistics the two questions below are planned for empty tables, and take minutes.
const tidy = () => withClient(config.databaseOwnerUrl, (client) => client.query('VACUUM (ANALYZE)'))
await tidy()
for (const year of years) {
  await inTransaction({ actingAs: 'system' }, (tx) =>
    tx.overviewRows.saveRebuilt(loaded.agencyId, { workerIds: loaded.workerIds, years: [year] }),
  )
}
await inTransaction({ actingAs: 'system' }, (tx) =>
  tx.dimonaPeriods.saveUndeclaredMonths(loaded.agencyId, loaded.workerIds),
)
await tidy()
console.log(`Ready after ${seconds()}.`)
process.exit(0)
