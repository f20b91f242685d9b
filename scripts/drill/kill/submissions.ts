import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startCluster } from '../../postgres/cluster.ts'
import { locateData } from '../../postgres/location.ts'
import { fillDatabase, startTemporaryCluster } from '../../postgres/temporary-cluster.ts'
import { askDatabaseSide } from '../ask-database-side.ts'
import { readLedger } from '../ledger.ts'
import { chooseDatabase, kill, run } from './processes.ts'

// The worker is killed (SIGKILL) at random while drafts are sent through the use-case; once, in the middle, everything is: worker, sender and
// PostgreSQL. Then the ledger of receipts is held against the database.

const { values } = parseArgs({
  options: {
    submissions: { type: 'string', default: '2000' },
    kills: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  },
})
const submissions = Number(values.submissions)
const kills = Number(values.kills)
const say = (line: string) => values.json || console.log(line)
/** After the last receipt, everything must be decided within this time; a killed worker's jobs come back after fifteen. */
const DECISION_LIMIT_SECONDS = 60

const DATABASE = 'drill'

const started = Date.now()
const temporary = await startTemporaryCluster()
const { dataDir } = temporary
let { cluster } = temporary
fillDatabase(await chooseDatabase(cluster, DATABASE), { isDemonstration: false })

const files = { drafts: join(dataDir, 'drafts.json'), ledger: join(dataDir, 'ledger.txt') }
writeFileSync(files.ledger, '')

say(`Preparing ${submissions} drafts…`)
await askDatabaseSide('prepare', files.drafts, String(submissions))

let worker = run('worker.ts')
let sender = run('scripts/drill/submit-drafts.ts', files.drafts, files.ledger)

async function killEverything(): Promise<void> {
  process.kill(cluster.pid, 'SIGKILL')
  await Promise.all([kill(sender), kill(worker)])
  cluster = await startCluster(locateData(dataDir))
  await chooseDatabase(cluster, DATABASE)
  worker = run('worker.ts')
  sender = run('scripts/drill/submit-drafts.ts', files.drafts, files.ledger)
}

async function killWorker(): Promise<void> {
  await kill(worker)
  worker = run('worker.ts')
}

/** Waits until so many receipts were given, and a moment more that nobody can foresee. */
async function untilReceipts(count: number): Promise<void> {
  while (readLedger(files.ledger).size < count && sender.exitCode === null) await wait(50)
  await wait(Math.random() * 1000)
}

const everything = Math.ceil(kills / 2)
for (let count = 1; count <= kills; count++) {
  await untilReceipts((submissions * count) / (kills + 1))
  await killWorker()
  say(`kill ${count} of the worker after ${readLedger(files.ledger).size} receipts`)
  if (count !== everything) continue
  await wait(Math.random() * 1000)
  await killEverything()
  say(`killed worker, sender and PostgreSQL after ${readLedger(files.ledger).size} receipts`)
}
if (sender.exitCode === null) await once(sender, 'exit')
if (sender.exitCode !== 0) throw new Error('The sender failed.')

const receipts = readLedger(files.ledger).size
const told = await askDatabaseSide('compare', files.drafts, files.ledger, String(DECISION_LIMIT_SECONDS))
await kill(worker)
await temporary.remove()

const { lost, duplicated, stuck } = JSON.parse(told)
const seconds = Math.round((Date.now() - started) / 1000)
if (values.json) console.log(JSON.stringify({ lost, duplicated, stuck, submissions, receipts, kills, seconds }))
else
  console.log(
    `${receipts} receipts, ${kills} kills, ${seconds} s: ${lost} lost, ${duplicated} duplicated, ${stuck} stuck`,
  )
process.exit(lost + duplicated + stuck === 0 && receipts === submissions ? 0 : 1)
