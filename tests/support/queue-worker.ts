import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { keepText } from './leaks/traces.ts'
import type { PortalProcess } from './server-process.ts'

/** Starts a worker of its own beside a server that was started without one; the answer ends it. */
export function startQueueWorker(portal: PortalProcess): () => Promise<void> {
  if (!portal.database) throw new Error('The portal has no database: call reset().')
  const worker = spawn(process.execPath, ['worker.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: portal.database.databaseUrl,
      DATABASE_OWNER_URL: portal.database.databaseOwnerUrl,
      DEMO: '1',
      LOG_LEVEL: 'debug',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (text) => keepText('program', String(text)))
  return async () => {
    worker.kill('SIGTERM')
    if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit')
  }
}

/** The server again, deciding nothing: what is sent stays in processing until a worker comes. */
export async function restartWithoutWorker(portal: PortalProcess): Promise<void> {
  await portal.stopServer()
  await portal.startServer({ WORKER: 'off' })
}

/** The server again, with its worker. */
export async function restartWithWorker(portal: PortalProcess): Promise<void> {
  await portal.stopServer()
  await portal.startServer()
}
