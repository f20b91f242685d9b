import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Cluster } from '../../postgres/cluster.ts'
import { type DatabaseUrls, prepareDatabase } from '../../postgres/roles.ts'

/** Makes the database when it is not there; every process started from now on works on it. */
export async function chooseDatabase(cluster: Cluster, database: string): Promise<DatabaseUrls> {
  const urls = await prepareDatabase(cluster, database)
  const { databaseUrl: DATABASE_URL, databaseOwnerUrl: DATABASE_OWNER_URL } = urls
  Object.assign(process.env, { DATABASE_URL, DATABASE_OWNER_URL, DEMO: '1', LOG_LEVEL: 'error' })
  return urls
}

/** Starts one half of the program; what it complains of is heard. */
export function run(file: string, ...rest: string[]): ChildProcess {
  return spawn(process.execPath, [file, ...rest], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** SIGKILL, unless it has ended by itself. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}
