import { setFlagsFromString } from 'node:v8'
import { startWorker } from './lib/jobs/worker.ts'
import { log } from './lib/log.ts'

// What one chunk leaves behind is cleared away before the next ones have doubled it: a month of a whole country takes 400 MB instead of 600.
setFlagsFromString('--heap-growing-percent=30')

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
