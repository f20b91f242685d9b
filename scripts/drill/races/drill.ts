import { parseArgs } from 'node:util'
import { prepareDatabase, withClient } from '../../postgres/roles.ts'
import { fillDatabase, startTemporaryCluster } from '../../postgres/temporary-cluster.ts'

// npm run drill:races -- --repetitions 100 [--json]: what two or twenty people do at the same moment, again and again: two chiefs remove each
// other, a correction meets a cancellation, twenty save one form, a mandate ends while its office sends. Each time there is one winner, the
// others hear a refusal in words, nobody a failure, and the tables agree.

const { values } = parseArgs({
  options: { repetitions: { type: 'string', default: '100' }, json: { type: 'boolean', default: false } },
})
const repetitions = Number(values.repetitions)
const say = (line: string) => values.json || console.log(line)

const temporary = await startTemporaryCluster()
const urls = await prepareDatabase(temporary.cluster, 'drill')
const { databaseUrl: DATABASE_URL, databaseOwnerUrl: DATABASE_OWNER_URL } = urls
Object.assign(process.env, { DATABASE_URL, DATABASE_OWNER_URL, DEMO: '1', LOG_LEVEL: 'silent' })
fillDatabase(urls, { isDemonstration: false })

const { plant } = await import('../../../prisma/scenarios/plant.ts')
const { plantUsers } = await import('../../../prisma/scenarios/users.ts')
const { runRaces } = await import('./run-races.ts')

/** Its last month is December 2024, in which every client of the office has a worker. */
const now = new Date('2025-01-03T09:00:00Z')
const planted = await plant('2025-01-03')
await plantUsers(planted)
const figures = await withClient(DATABASE_OWNER_URL, (owner) =>
  runRaces({ planted, owner, now }, repetitions, (name, { right, winners, faults }) => {
    say(`${name}: ${right} of ${repetitions} with one winner and no failure ${JSON.stringify(winners)}`)
    for (const fault of faults.slice(0, 5)) say(`  ${fault}`)
  }),
)
await temporary.remove()
if (values.json) console.log(JSON.stringify(figures))
process.exit(Object.values(figures).every(({ right }) => right === repetitions) ? 0 : 1)
