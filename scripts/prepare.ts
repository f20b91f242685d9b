import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { config, environmentFile, type LocalDatabase, WrongEnvironment } from '../lib/config.ts'
import { buildPages } from './build-pages.ts'
import { generateClient } from './generate-client.ts'
import { startCluster } from './postgres/cluster.ts'
import { dropHalfWorld } from './postgres/half-world.ts'
import { locateData } from './postgres/location.ts'
import { grantRows, prepareDatabase } from './postgres/roles.ts'
import { hashSources, onceForSources } from './source-hash.ts'
import { Refusal, stage, stopWith } from './stage.mjs'

// The second half of `npm start`, on the Node of the packages: makes everything ready, then ends. Each stage looks
// whether it has anything to do, so a second start is short.

const isEmbedded = !process.env.DATABASE_URL
const databaseName = 'flexi_at_work'
const wantedDataDir = process.env.DATA_DIR || '.data'

function tellParent(message: { dataDir?: string; summary?: string }): void {
  process.send?.(message)
}

async function checkPort(): Promise<void> {
  const { port } = config
  await new Promise<void>((resolve, reject) => {
    const server = createServer().once('error', (failure: NodeJS.ErrnoException) => {
      if (failure.code === 'EACCES')
        reject(new Refusal(`Port ${port} needs more rights: choose another, such as PORT=3001.`))
      if (failure.code === 'EADDRINUSE') {
        reject(
          new Refusal(
            `Port ${port} is taken: stop the program that has it, or choose another: PORT=${port + 1} npm start`,
          ),
        )
      }
      reject(failure)
    })
    server.listen(port, () => server.close(() => resolve()))
  })
}

/** @returns a remark for the progress line */
async function startDatabase(): Promise<string> {
  const location = locateData(wantedDataDir)
  const cluster = await startCluster(location)
  tellParent({ dataDir: location.dataDir })
  await dropHalfWorld(cluster, databaseName)
  const local: LocalDatabase = { dataDir: location.dataDir, ...(await prepareDatabase(cluster, databaseName)) }
  const file = environmentFile(wantedDataDir)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(local), { mode: 0o600 })
  const how = cluster.isReused ? 'PostgreSQL was still running' : 'PostgreSQL'
  const why = location.isMoved ? ', because its account may not enter this folder' : ''
  return `${how} in ${location.dataDir}${why}`
}

async function migrate(): Promise<string> {
  const { applyMigrations } = await import('../prisma/schema-engine.ts')
  const applied = await applyMigrations(config.databaseOwnerUrl)
  const { createQueues } = await import('../lib/queue/create-queues.ts')
  await createQueues(config.databaseOwnerUrl)
  await grantRows(config)
  const remarks = [
    ...(applied.length === 0 ? [] : [`${applied.length} applied`]),
    ...(isOwnersUrl(config.databaseUrl) ? ['the program owns the tables: no wall of the database binds it'] : []),
  ]
  return remarks.join('; ')
}

/** Row-level security does not bind the owner of the tables: an installation for others sets DATABASE_OWNER_URL. */
function isOwnersUrl(url: string): boolean {
  return new URL(url).username === new URL(config.databaseOwnerUrl).username
}

/** The keys of national numbers are those of this database; numbers of an older installation, which are plain, are sealed. */
async function sealNumbers(): Promise<string> {
  const { sealPlainNumbers } = await import('../lib/db/person/seal-plain-numbers.ts')
  const { WrongSsinKeys } = await import('../lib/db/person/ssin-keys.ts')
  const { prisma } = await import('../lib/db/owner-client.ts')
  const sealed = await sealPlainNumbers(prisma).catch((failure) => {
    throw failure instanceof WrongSsinKeys ? new Refusal(failure.message) : failure
  })
  return sealed === 0 ? '' : `${sealed} sealed`
}

async function loadParameters(): Promise<void> {
  const { loadParameters: load } = await import('../prisma/load-parameters.ts')
  await load()
}

async function seedScenarios(): Promise<void> {
  const { seed } = await import('../prisma/seed.ts')
  await seed()
}

async function summarise(): Promise<string> {
  const address = `\n  ${config.publicUrl}\n`
  if (!config.isDemonstration) return address
  const { presentPeople } = await import('./present-people.ts')
  return `${address}\n${presentPeople()}\n`
}

async function fillDatabase(): Promise<void> {
  await stage('client', generateClient)
  await stage('migrations', migrate)
  await stage('numbers', sealNumbers)
  await stage('parameters', loadParameters)
  if (config.isDemonstration) await stage('scenarios', seedScenarios)
}

/** The embedded database has one user, this clone: when the clone has not changed, there is nothing to bring to it. */
async function fillEmbeddedDatabase(): Promise<void> {
  const hash = hashSources(['prisma/**', 'lib/queue/**', 'scripts/postgres/**', 'package-lock.json'])
  await stage('database', startDatabase)
  await onceForSources(join(config.dataDir, 'filled'), `${hash} ${config.isDemonstration}`, fillDatabase)
}

async function prepareServer(): Promise<void> {
  console.log(`Flexi at work, Node ${process.version}`)
  await checkPort()
  await (isEmbedded ? fillEmbeddedDatabase() : fillDatabase())
  if (process.env.NODE_ENV !== 'development') await stage('pages', buildPages)
  tellParent({ summary: await summarise() })
}

async function prepareWorker(): Promise<void> {
  await stage('client', generateClient)
  // Asking for the address refuses in one sentence when no database runs.
  if (config.databaseUrl && isEmbedded) tellParent({ dataDir: config.dataDir })
  await stage('numbers', sealNumbers)
}

const prepare = {
  production: prepareServer,
  development: prepareServer,
  worker: prepareWorker,
  database: fillDatabase,
}[process.argv[2] ?? 'production']
if (!prepare) stopWith(new Refusal('prepare.ts knows production, development, worker and database.'))

prepare?.().then(
  // Idle database connections of the modules used above would keep this process alive.
  () => process.exit(0),
  (failure) => stopWith(failure instanceof WrongEnvironment ? new Refusal(failure.message) : failure),
)
