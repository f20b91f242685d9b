import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, startCluster } from '@/scripts/postgres/cluster.ts'
import { locateData } from '@/scripts/postgres/location.ts'
import { stopPostmaster } from '@/scripts/postgres/postmaster.ts'
import { type DatabaseUrls, prepareDatabase } from '@/scripts/postgres/roles.ts'

/** Each run has a server of its own: runs beside each other, or beside `npm start`, do not meet. */
const folderPrefix = 'flexi-at-work-test-'

/** What is lost when the machine stops is only a test. */
const fastSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=4GB']

export const templates = { empty: 'template_empty', demonstration: 'template_demonstration' } as const

interface Run {
  processId: number
  dataDir: string
}

/** Removes what killed runs left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(folderPrefix))) {
    const folder = join(tmpdir(), name)
    const run = readRun(folder)
    if (run && !isAlive(run.processId)) await remove(folder, run.dataDir)
  }
}

function readRun(folder: string): Run | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'))
  } catch {
    return undefined
  }
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}

async function remove(folder: string, dataDir: string): Promise<void> {
  await stopPostmaster(join(dataDir, 'postgres'))
  rmSync(dataDir, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}

/** Migrations, queues and dated parameters, by the same program as `npm start`; scenarios too when asked for. */
function fill(urls: DatabaseUrls, isDemonstration: boolean): void {
  const filled = spawnSync(process.execPath, ['scripts/prepare.ts', 'database'], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: urls.databaseUrl,
      DATABASE_OWNER_URL: urls.databaseOwnerUrl,
      DEMO: isDemonstration ? '1' : '0',
    },
    encoding: 'utf8',
  })
  if (filled.status !== 0) throw new Error(`The test database could not be filled.\n${filled.stdout}${filled.stderr}`)
}

/**
 * Starts PostgreSQL for one run of tests with its templates, and tells the processes that come after through the
 * environment.
 * @returns how to take it down
 */
export async function startTestCluster(kinds: readonly (keyof typeof templates)[]): Promise<() => Promise<void>> {
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), folderPrefix))
  // A temporary folder is closed to others, among them the account PostgreSQL runs as when this is root.
  chmodSync(folder, 0o755)
  const location = locateData(join(folder, 'data'))
  writeFileSync(
    join(folder, 'run.json'),
    JSON.stringify({ processId: process.pid, dataDir: location.dataDir } satisfies Run),
  )
  const cluster: Cluster = await startCluster(location, fastSettings)
  for (const kind of kinds) fill(await prepareDatabase(cluster, templates[kind]), kind === 'demonstration')
  process.env.TEST_CLUSTER = JSON.stringify(cluster)
  return () => remove(folder, location.dataDir)
}
