import { config } from '../../lib/config.ts'
import { startExchange } from '../../lib/jobs/exchange/exchange.ts'
import { startExport } from '../../lib/jobs/export/export.ts'
import { log } from '../../lib/log.ts'

// `npm run exchange`: serves the folders of senders below EXCHANGE_DIR, and hands on to EXPORT_DIR what is accepted, beside a server that does
// not, until it is stopped.

if (!config.exchangeDir && !config.export) {
  console.error('Set EXCHANGE_DIR: the directory with a folder for each sender, named by its sender number.')
  console.error('Or EXPORT_DIR and EXPORT_SENDER: where accepted declarations are handed on, and as whom.')
  process.exit(2)
}
const exchange = config.exchangeDir ? startExchange(config.exchangeDir) : null
const handingOn = config.export ? startExport(config.export) : null
log.info({ exchange: config.exchangeDir, export: config.export?.directory }, 'The exchange directory is served.')

async function stop(): Promise<void> {
  await exchange?.stop()
  await handingOn?.stop()
  process.exit(0)
}

process.once('SIGINT', stop).once('SIGTERM', stop)
