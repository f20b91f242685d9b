import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { listYoungSpaceOptions } from '../../lib/young-space.mjs'
import { findFreePort } from '../postgres/cluster.ts'
import { type DatabaseUrls, prepareDatabase, toUrl, withClient } from '../postgres/roles.ts'
import { fillDatabase, startTemporaryCluster } from '../postgres/temporary-cluster.ts'

const startLimitMs = 60_000

export interface BenchServer {
  url: string
  stop: () => Promise<void>
}

/**
 * A demonstration database of its own on durable settings, as in production. From here on this process uses it too:
 * `lib/` is imported afterwards.
 */
export async function prepareBenchDatabase(): Promise<{
  urls: DatabaseUrls
  dataDir: string
  /** After much was written: counts it, and waits until it lies on the disk. Otherwise PostgreSQL does both while pages are measured. */
  settle: () => Promise<void>
  remove: () => Promise<void>
}> {
  const { cluster, dataDir, remove } = await startTemporaryCluster()
  const urls = await prepareDatabase(cluster, 'bench')
  fillDatabase(urls, { isDemonstration: true })
  Object.assign(process.env, {
    DATABASE_URL: urls.databaseUrl,
    DATABASE_OWNER_URL: urls.databaseOwnerUrl,
    DEMO: '1',
    LOG_LEVEL: 'warn',
  })
  const settle = () =>
    withClient(toUrl(cluster, 'superuser', 'bench'), async (client) => {
      await client.query('VACUUM (ANALYZE)')
      await client.query('CHECKPOINT')
    })
  return { urls, dataDir, settle, remove }
}

/** The whole program as `npm start` runs it, on a free port. */
export async function startBenchServer(): Promise<BenchServer> {
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  const server: ChildProcess = spawn(
    process.execPath,
    [...listYoungSpaceOptions(process.env.NODE_OPTIONS), 'server.ts'],
    {
      env: { ...process.env, NODE_ENV: 'production', PORT: String(port), PUBLIC_URL: url },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    },
  )
  await once(server, 'message', { signal: AbortSignal.timeout(startLimitMs) })
  const stop = async () => {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  return { url, stop }
}
