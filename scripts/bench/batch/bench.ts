import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { prepareDatabase, toUrl, withClient } from '../../postgres/roles.ts'
import { fillDatabase, startTemporaryCluster } from '../../postgres/temporary-cluster.ts'
import { officeActor } from './office.ts'

// npm run bench:batch [-- --declarations 50000] [--json]: a month of payslips in one set, from its receipt to done, the worker being another
// process; beside it the same rows by COPY. Counts and sums are compared with what was added up while the file was written.

const { values } = parseArgs({
  options: { declarations: { type: 'string', default: '50000' }, json: { type: 'boolean', default: false } },
})
const count = Number(values.declarations)
const FORMS_PER_EMPLOYER = 250
/** Some 170 MB: a piece of a set has 200 at most. */
const PIECE_DECLARATIONS = 125_000
const WORKERS_PER_FORM = 0.3
const LOOK_MILLISECONDS = 50
const MOST_WEB_SUBMISSIONS = 1000

const temporary = await startTemporaryCluster()
const urls = await prepareDatabase(temporary.cluster, 'bench')
const { databaseUrl: DATABASE_URL, databaseOwnerUrl: DATABASE_OWNER_URL } = urls
Object.assign(process.env, { DATABASE_URL, DATABASE_OWNER_URL, DEMO: '1', LOG_LEVEL: 'warn' })
fillDatabase(urls, { isDemonstration: false })
const { prisma } = await import('../../../lib/db/owner-client.ts')
const { receiveFile } = await import('../../../lib/use-cases/batch/receive-file.ts')
const { receiveSet } = await import('../../../lib/use-cases/batch/receive-set.ts')
const { todayInBrussels } = await import('../../../lib/domain/local-date.ts')
const { saveBatchCountry, SENDER_NUMBER } = await import('./country.ts')
const { writeMonth } = await import('./month.ts')
const { copyRows } = await import('./copy-rows.ts')
const { prepareDrafts } = await import('../../drill/prepare-drafts.ts')
const { submitMeanwhile } = await import('./web-load.ts')

const folder = mkdtempSync(join(tmpdir(), 'flexi-bench-'))
chmodSync(folder, 0o777)
const drafts = await prepareDrafts(MOST_WEB_SUBMISSIONS)
const superuser = (database: string) => toUrl(temporary.cluster, 'superuser', database)
const { officeId, userId, employers } = await saveBatchCountry({
  employerCount: Math.max(1, Math.round(count / FORMS_PER_EMPLOYER)),
  workerCount: Math.round(count * WORKERS_PER_FORM),
})
await withClient(superuser('bench'), (client) => client.query('VACUUM (ANALYZE)'))
await prisma.$disconnect()
await withClient(superuser('postgres'), (client) =>
  client.query('CREATE DATABASE bench_copy TEMPLATE bench STRATEGY FILE_COPY'),
)
await withClient(superuser('bench_copy'), (client) => client.query('DELETE FROM "Transmission"'))
const pieceCount = Math.ceil(count / PIECE_DECLARATIONS)
const files = Array.from({ length: pieceCount }, (_, place) => join(folder, `FI.${place + 1}`))
const expected = { forms: 0, accepted: 0, refused: 0, declarations: 0, totalCents: 0 }
const employersEach = Math.ceil(employers.length / pieceCount)
for (const [place, file] of files.entries()) {
  const own = employers.slice(place * employersEach, (place + 1) * employersEach)
  const said = await writeMonth(file, own, Math.ceil(count / pieceCount))
  for (const [name, value] of Object.entries(said)) expected[name as keyof typeof expected] += value
}

const worker = spawn(process.execPath, ['worker.ts'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
await once(worker, 'message')
const peakMegabytes = () =>
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${worker.pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

const actor = officeActor({ officeId, userId })
const now = new Date()
const started = performance.now()
const seconds = () => (performance.now() - started) / 1000
const pieces = []
for (const [place, file] of files.entries()) {
  const saved = await receiveFile(actor, createReadStream(file))
  if (!saved) throw new Error('a piece is longer than is taken')
  pieces.push({ ...saved, fileName: `FI.${place + 1}` })
}
const name = {
  senderNumber: SENDER_NUMBER,
  creationDate: todayInBrussels(now),
  sequence: '00001',
  circuit: 'R',
  pieceCount,
} as const
const receipt = await receiveSet(actor, { name, pieces }, now)
const setId = 'setId' in receipt ? receipt.setId : ''
const readUntil = async (statuses: readonly string[]) => {
  for (;;) {
    const set = await prisma.batchSet.findUniqueOrThrow({ where: { id: setId } })
    if (statuses.includes(set.status)) return set
    await wait(LOOK_MILLISECONDS)
  }
}
const read = await readUntil(['treating', 'refused', 'done'])
if (read.status === 'refused') throw new Error(`the file was refused: ${JSON.stringify(read.errors).slice(0, 500)}`)
const readSeconds = seconds()
let isOver = false
const submitting = submitMeanwhile(drafts, () => isOver)
const done = await readUntil(['done'])
const doneSeconds = seconds()
isOver = true
const webTimes = (await submitting).toSorted((one, other) => one - other)
const peakMemoryMb = Math.round(peakMegabytes())
worker.kill('SIGTERM')
await once(worker, 'exit')

const ofSet = { employerId: { in: employers.map(({ employerId }) => employerId) } }
const inForce = await prisma.wageDeclaration.aggregate({
  where: { ...ofSet, acceptedVersionId: { not: null } },
  _count: true,
  _sum: { totalCents: true },
})
const listed = await prisma.overviewRow.aggregate({ where: ofSet, _sum: { acceptedCount: true } })
const found = {
  forms: done.formCount,
  accepted: done.acceptedCount,
  refused: done.refusedCount,
  declarations: inForce._count,
  totalCents: inForce._sum.totalCents ?? 0,
}
const isRight =
  JSON.stringify(found) === JSON.stringify(expected) && listed._sum.acceptedCount === expected.declarations
await prisma.$disconnect()
const copySeconds = await copyRows(superuser('bench'), superuser('bench_copy'), folder)
const perSecond = (duration: number) => Math.round(count / duration)
const figures = {
  declarations: count,
  megabytes: Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6),
  readSeconds: Number(readSeconds.toFixed(1)),
  doneSeconds: Number(doneSeconds.toFixed(1)),
  declarationsPerSecond: perSecond(doneSeconds),
  copyPerSecond: perSecond(copySeconds),
  ratioToCopy: Number((copySeconds / doneSeconds).toFixed(3)),
  peakMemoryMb,
  webSubmissions: webTimes.length,
  webP95Ms: Math.round(webTimes[Math.floor((webTimes.length - 1) * 0.95)] ?? Number.NaN),
  isRight,
}
if (values.json) console.log(JSON.stringify(figures))
else {
  console.log(
    `${count} declarations, ${figures.megabytes} MB: read after ${figures.readSeconds} s, done after ${figures.doneSeconds} s,`,
  )
  console.log(
    `${figures.declarationsPerSecond} a second; by COPY ${figures.copyPerSecond} a second: ${figures.ratioToCopy} of it.`,
  )
  console.log(`The worker's memory was ${peakMemoryMb} MB at most.`)
  console.log(`Meanwhile ${figures.webSubmissions} submissions on the web: p95 ${figures.webP95Ms} ms to the e-Box.`)
  console.log(
    isRight
      ? 'Counts and sums equal those of the file.'
      : `Found ${JSON.stringify(found)}, the file says ${JSON.stringify(expected)}.`,
  )
}
rmSync(folder, { recursive: true, force: true })
await temporary.remove()
process.exit(isRight ? 0 : 1)
