import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { prepareDatabase } from './postgres/roles.ts'
import { fillDatabase, startTemporaryCluster } from './postgres/temporary-cluster.ts'

// npm run bench:submit [-- --submissions 100] [--json]: from the submission on the web to accepted and in the e-Box, the
// worker being another process, beside the cost of one durable row on the same database in the same run.

const { values } = parseArgs({
  options: { submissions: { type: 'string', default: '100' }, json: { type: 'boolean', default: false } },
})
const submissions = Number(values.submissions)
const WARM_UP = 10
const LOOK_MILLISECONDS = 2

const temporary = await startTemporaryCluster()
const urls = await prepareDatabase(temporary.cluster, 'bench')
const { databaseUrl: DATABASE_URL, databaseOwnerUrl: DATABASE_OWNER_URL } = urls
Object.assign(process.env, { DATABASE_URL, DATABASE_OWNER_URL, DEMO: '1', LOG_LEVEL: 'silent' })
fillDatabase(urls, { isDemonstration: false })

const worker = spawn(process.execPath, ['worker.ts'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
await once(worker, 'message')

const { prisma } = await import('../lib/db/owner-client.ts')
const { inTransaction } = await import('../lib/db/transaction.ts')
const { submitTransmission } = await import('../lib/use-cases/transmission/submit-transmission.ts')
const { findOfficeId, officeActor, prepareDrafts } = await import('./drill/prepare-drafts.ts')

const drafts = await prepareDrafts(submissions + WARM_UP)
const officeId = await findOfficeId()

async function inTheEBox(transmissionId: string): Promise<void> {
  while ((await prisma.eBoxMessage.count({ where: { transmissionId } })) === 0) await wait(LOOK_MILLISECONDS)
}

/** One durable row, alone in its transaction: what this machine and disk ask for anything at all. */
async function recordOneRow(): Promise<number> {
  const started = performance.now()
  await inTransaction({ actingAs: 'system' }, async (tx) => {
    tx.auditEntries.record({
      at: new Date(),
      action: 'transmission.start',
      subjectKind: 'transmission',
      subjectId: officeId,
    })
  })
  return performance.now() - started
}

const answered: number[] = []
const accepted: number[] = []
const rows: number[] = []
for (const [place, { transmissionId, employerId }] of drafts.entries()) {
  const row = await recordOneRow()
  const started = performance.now()
  await submitTransmission(officeActor(employerId, officeId), transmissionId, new Date())
  const answer = performance.now() - started
  await inTheEBox(transmissionId)
  if (place < WARM_UP) continue
  rows.push(row)
  answered.push(answer)
  accepted.push(performance.now() - started)
}

const at = (times: readonly number[], share: number) =>
  Math.round(times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * share)] ?? Number.NaN)
const figures = {
  submissions,
  receiptMedianMs: at(answered, 0.5),
  receiptP95Ms: at(answered, 0.95),
  acceptedMedianMs: at(accepted, 0.5),
  acceptedP95Ms: at(accepted, 0.95),
  oneRowMedianMs: at(rows, 0.5),
  ratioToOneRow: Number((at(accepted, 0.5) / Math.max(1, at(rows, 0.5))).toFixed(1)),
}
if (values.json) console.log(JSON.stringify(figures))
else {
  console.log(`Receipt: median ${figures.receiptMedianMs} ms, p95 ${figures.receiptP95Ms} ms.`)
  console.log(`Accepted and in the e-Box: median ${figures.acceptedMedianMs} ms, p95 ${figures.acceptedP95Ms} ms,`)
  console.log(`${figures.ratioToOneRow} x one durable row (median ${figures.oneRowMedianMs} ms).`)
}
worker.kill('SIGTERM')
await once(worker, 'exit')
await temporary.remove()
process.exit(figures.acceptedMedianMs < 1000 && figures.acceptedP95Ms < 2000 ? 0 : 1)
