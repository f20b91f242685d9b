import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { startCluster } from '../../postgres/cluster.ts'
import { locateData } from '../../postgres/location.ts'
import { toUrl, withClient } from '../../postgres/roles.ts'
import { fillDatabase, startTemporaryCluster } from '../../postgres/temporary-cluster.ts'
import type { PlannedSet } from './planned-set.ts'
import { chooseDatabase, kill, run } from './processes.ts'
import type { Outcome } from './read-outcome.ts'

// The same sets are handed in and treated twice, in two databases that begin alike: once undisturbed, once while the worker, the process that
// receives and PostgreSQL are killed (SIGKILL) at random. What both leave behind is compared: answers byte for byte, rows by their number.

const { values } = parseArgs({
  options: {
    batch: { type: 'string', default: '100000' },
    kills: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
})
const count = Number(values.batch)
const kills = Number(values.kills)
const say = (line: string) => values.json || console.log(line)

const SET_COUNT = Math.min(10, Math.max(2, Math.ceil(count / 1000)))
const FORMS_PER_EMPLOYER = 100
const WORKERS_PER_FORM = 0.3
/** Silence for so long is the end: a killed worker's jobs come back after fifteen seconds. */
const SILENCE_LIMIT_SECONDS = 120
/** Of four kills one takes everything, one the process that receives as well, two the worker alone. */
const KINDS = 4

const started = Date.now()
const temporary = await startTemporaryCluster()
const { dataDir } = temporary
let { cluster } = temporary
const folder = join(dataDir, 'drill')
mkdirSync(folder)
const setsFile = join(folder, 'sets.json')

async function prepare(): Promise<void> {
  fillDatabase(await chooseDatabase(cluster, 'undisturbed'), { isDemonstration: false })
  const { saveBatchCountry } = await import('../../bench/batch/country.ts')
  const { writeMonth } = await import('../../bench/batch/month.ts')
  const employerCount = Math.max(SET_COUNT, Math.round(count / FORMS_PER_EMPLOYER))
  const workerCount = Math.round(count * WORKERS_PER_FORM)
  const { employers, ...office } = await saveBatchCountry({ employerCount, workerCount })
  const each = Math.ceil(employers.length / SET_COUNT)
  const sets: PlannedSet[] = []
  for (let place = 0; place < SET_COUNT; place++) {
    const sequence = String(place + 1).padStart(5, '0')
    const file = join(folder, sequence)
    await writeMonth(file, employers.slice(place * each, (place + 1) * each), Math.ceil(count / SET_COUNT))
    sets.push({ office, sequence, file })
  }
  writeFileSync(setsFile, JSON.stringify(sets))
  const { prisma } = await import('../../../lib/db/owner-client.ts')
  await prisma.$disconnect()
  await withClient(toUrl(cluster, 'superuser', 'postgres'), (client) =>
    client.query('CREATE DATABASE disturbed TEMPLATE undisturbed'),
  )
}

/** Both halves of the program at work on one of the databases. */
class Treatment {
  readonly #database: string
  readonly ledgerFile: string
  #worker: ChildProcess
  #sender: ChildProcess

  constructor(database: string) {
    this.#database = database
    this.ledgerFile = join(folder, `${database}.ledger`)
    writeFileSync(this.ledgerFile, '')
    this.#worker = run('worker.ts')
    this.#sender = this.#send()
  }

  #send = () => run('scripts/drill/kill/send-sets.ts', setsFile, this.ledgerFile)

  async killWorker(): Promise<void> {
    await kill(this.#worker)
    this.#worker = run('worker.ts')
  }

  async killSender(): Promise<void> {
    await kill(this.#sender)
    this.#sender = this.#send()
  }

  async killEverything(): Promise<void> {
    process.kill(cluster.pid, 'SIGKILL')
    await Promise.all([kill(this.#sender), kill(this.#worker)])
    cluster = await startCluster(locateData(dataDir))
    await chooseDatabase(cluster, this.#database)
    this.#worker = run('worker.ts')
    this.#sender = this.#send()
  }

  async end(): Promise<void> {
    await Promise.all([kill(this.#worker), kill(this.#sender)])
  }

  /** Forms answered so far, and sets done. */
  async look(): Promise<{ answered: number; done: number }> {
    const { rows } = await withClient(toUrl(cluster, 'superuser', this.#database), (client) =>
      client.query(`
        SELECT coalesce(sum("acceptedCount" + "remarkedCount" + "refusedCount"), 0)::int AS answered,
          count(*) FILTER (WHERE "status" = 'done')::int AS done FROM "BatchSet"`),
    )
    return rows[0]
  }

  /** Waits for so many answers or for the end. @returns whether there was no silence */
  async until(isReached: (seen: { answered: number; done: number }) => boolean): Promise<boolean> {
    let [last, since] = [-1, Date.now()]
    for (;;) {
      const seen = await this.look()
      if (isReached(seen)) return true
      if (seen.answered !== last) [last, since] = [seen.answered, Date.now()]
      if (Date.now() - since > SILENCE_LIMIT_SECONDS * 1000) return false
      await wait(100)
    }
  }
}

async function disturb(treatment: Treatment): Promise<void> {
  for (let number = 1; number <= kills; number++) {
    await treatment.until(({ answered, done }) => answered >= (count * (number - 1)) / kills || done === SET_COUNT)
    await wait(Math.random() * 1500)
    const { answered } = await treatment.look()
    if (number % KINDS === 0) await treatment.killEverything()
    else await treatment.killWorker()
    if (number % KINDS === 2) await treatment.killSender()
    const killed = ['worker, receiver and PostgreSQL', 'worker', 'worker and receiver', 'worker'][number % KINDS]
    say(`kill ${number} of ${killed} after ${answered} answers`)
  }
}

async function treat(database: string, meanwhile?: (treatment: Treatment) => Promise<void>): Promise<Outcome> {
  await chooseDatabase(cluster, database)
  const startedAt = Date.now()
  const treatment = new Treatment(database)
  await meanwhile?.(treatment)
  const isDone = await treatment.until(({ done }) => done === SET_COUNT)
  await treatment.end()
  say(
    `${database}: ${isDone ? 'all sets done' : 'sets are left'} after ${Math.round((Date.now() - startedAt) / 1000)} s`,
  )
  const reader = spawn(process.execPath, ['scripts/drill/kill/read-outcome.ts', setsFile, treatment.ledgerFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const told: Buffer[] = []
  reader.stdout.on('data', (part) => told.push(part))
  await once(reader, 'close')
  return JSON.parse(Buffer.concat(told).toString())
}

say(`Preparing ${SET_COUNT} sets of ${Math.ceil(count / SET_COUNT)} declarations…`)
await prepare()
const undisturbed = await treat('undisturbed')
const disturbed = await treat('disturbed', disturb)
await temporary.remove()

const names = Object.keys(undisturbed.counts)
const difference = (name: string) => (disturbed.counts[name] ?? 0) - (undisturbed.counts[name] ?? 0)
const sequences = Object.keys(undisturbed.answers)
const figures = {
  lost: disturbed.lostReceipts + names.reduce((sum, name) => sum + Math.max(0, -difference(name)), 0),
  duplicated: names.reduce((sum, name) => sum + Math.max(0, difference(name)), 0),
  stuck: SET_COUNT - Object.keys(disturbed.answers).length,
  differentAnswers: sequences.filter((each) => disturbed.answers[each] !== undisturbed.answers[each]).length,
  differentCents: disturbed.totalCents - undisturbed.totalCents,
}
const isRight = Object.values(figures).every((figure) => figure === 0) && sequences.length === SET_COUNT
const seconds = Math.round((Date.now() - started) / 1000)
const all = { ...figures, declarations: undisturbed.counts.answers, sets: SET_COUNT, kills, seconds }
for (const name of names.filter((each) => difference(each) !== 0))
  say(`${name}: ${undisturbed.counts[name]} undisturbed, ${disturbed.counts[name]} after kills`)
if (values.json) console.log(JSON.stringify(all))
else
  say(
    `${all.declarations} answers, ${kills} kills, ${seconds} s: ${all.lost} lost, ${all.duplicated} duplicated, ${all.stuck} stuck, ${all.differentAnswers} sets of answers and ${all.differentCents} cents differ`,
  )
process.exit(isRight ? 0 : 1)
