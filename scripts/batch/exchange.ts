import { config } from '../../lib/config.ts'
import { startExchange } from '../../lib/jobs/exchange/exchange.ts'
import { log } from '../../lib/log.ts'

// `npm run exchange`: serves the folders of senders below EXCHANGE_DIR beside a server that does not, until it is stopped.

if (!config.exchangeDir) {
  console.error('Set EXCHANGE_DIR: the directory with a folder for each sender, named by its sender number.')
  process.exit(2)
}
const exchange = startExchange(config.exchangeDir)
log.info({ directory: config.exchangeDir }, 'The exchange directory is served.')

async function stop(): Promise<void> {
  await exchange.stop()
  process.exit(0)
}

process.once('SIGINT', stop).once('SIGTERM', stop)
