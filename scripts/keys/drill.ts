import { parseArgs } from 'node:util'
import { prepareDatabase } from '../postgres/roles.ts'
import { fillDatabase, startTemporaryCluster } from '../postgres/temporary-cluster.ts'

// npm run drill:rotate -- --people 100000 [--json]: every national number is sealed under a new key while people search by number, read pages
// and become users. Ends with 1 when anybody was not found, a page was wrong, anything failed, or an old key is still needed.

const { values } = parseArgs({
  options: { people: { type: 'string', default: '100000' }, json: { type: 'boolean', default: false } },
})
const temporary = await startTemporaryCluster()
const urls = await prepareDatabase(temporary.cluster, 'drill')
const { databaseUrl: DATABASE_URL, databaseOwnerUrl: DATABASE_OWNER_URL } = urls
Object.assign(process.env, { DATABASE_URL, DATABASE_OWNER_URL, DEMO: '1', LOG_LEVEL: 'error' })
fillDatabase(urls, { isDemonstration: false })

const { plantBusy } = await import('./busy-portal.ts')
const { rotateBusy } = await import('./rotate-busy.ts')

const figures = await rotateBusy(await plantBusy(Number(values.people)))
await temporary.remove()
const { people, seconds, peoplePerSecond, searches, pages, newPeople, faults, keys } = figures
console.log(
  values.json
    ? JSON.stringify(figures)
    : `${people} numbers sealed anew in ${seconds} s (${peoplePerSecond}/s); meanwhile ${searches} searches, ${pages} pages and ${newPeople} new users with ${faults.length} faults.`,
)
if (!values.json) for (const fault of faults.slice(0, 10)) console.log(fault)
process.exit(faults.length === 0 && keys.sealing === 1 && keys.inUse === 1 ? 0 : 1)
