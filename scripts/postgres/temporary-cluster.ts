import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cluster, startCluster } from './cluster.ts'
import { locateData } from './location.ts'
import { stopPostmaster } from './postmaster.ts'
import type { DatabaseUrls } from './roles.ts'

/** Each run of tests, drills or benchmarks has a server of its own: runs beside each other, or beside `npm start`, do not meet. */
const folderPrefix = 'flexi-at-work-run-'

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

export interface TemporaryFolder {
  dataDir: string
  remove: () => Promise<void>
}

export interface TemporaryCluster extends TemporaryFolder {
  cluster: Cluster
}

/** A data folder for the life of this process, which PostgreSQL's account can reach; the next run removes what a killed one left. */
export async function makeTemporaryFolder(): Promise<TemporaryFolder> {
  await sweep()
  const folder = mkdtempSync(join(tmpdir(), folderPrefix))
  // A temporary folder is closed to others, among them the account PostgreSQL runs as when this is root.
  chmodSync(folder, 0o755)
  const { dataDir } = locateData(join(folder, 'data'))
  writeFileSync(join(folder, 'run.json'), JSON.stringify({ processId: process.pid, dataDir } satisfies Run))
  return { dataDir, remove: () => remove(folder, dataDir) }
}

/** A PostgreSQL for the life of this process, in a temporary folder. `settings` are PostgreSQL's own, `fsync=off` for instance. */
export async function startTemporaryCluster(settings: string[] = []): Promise<TemporaryCluster> {
  const folder = await makeTemporaryFolder()
  // Keys and exported heads belong to the database they are of.
  process.env.DATA_DIR = folder.dataDir
  const cluster = await startCluster(locateData(folder.dataDir), settings)
  return { cluster, ...folder }
}

/** Migrations, queues and dated parameters, by the same program as `npm start`; the demonstration world too when asked for. */
export function fillDatabase(urls: DatabaseUrls, { isDemonstration }: { isDemonstration: boolean }): void {
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
  if (filled.status !== 0) throw new Error(`The database could not be filled.\n${filled.stdout}${filled.stderr}`)
}
