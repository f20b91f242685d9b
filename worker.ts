import { startWorker } from './lib/jobs/worker.ts'
import { log } from './lib/log.ts'

const worker = await startWorker()
log.info('The worker is ready.')
process.send?.({ isReady: true })

let isStopping = false

async function stop(): Promise<void> {
  if (isStopping) return
  isStopping = true
  await worker.stop()
  process.exit(0)
}

process.on('SIGINT', stop).on('SIGTERM', stop).on('disconnect', stop)
