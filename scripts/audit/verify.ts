import { parseArgs } from 'node:util'
import { config } from '../../lib/config.ts'
import { getAuditKey } from '../../lib/db/audit/audit-key.ts'
import { exportedHeadsDir, listExportedHeads } from '../../lib/db/audit/exported-heads.ts'
import { verifyChains } from '../../lib/db/audit/verify-chains.ts'
import { withClient } from '../postgres/roles.ts'

// npm run audit:verify [-- --heads FOLDER] [--json]: reads every audit entry in the order of its chain and holds it against its keyed
// hash, and the end of each chain against the heads that were exported day by day. Ends with 1 when anything is wrong.

const { values } = parseArgs({ options: { heads: { type: 'string' }, json: { type: 'boolean', default: false } } })
const heads = listExportedHeads(values.heads ?? exportedHeadsDir())
const key = await getAuditKey()
const started = performance.now()
const report = await withClient(config.databaseOwnerUrl, async (client) => {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  return verifyChains(client, { key, heads })
})
const seconds = (performance.now() - started) / 1000
const wrong = report.chains.filter(({ firstWrong }) => firstWrong !== null)
const rowsPerSecond = Math.round(report.entries / Math.max(seconds, 0.001))

if (values.json)
  console.log(JSON.stringify({ ...report, exportedHeads: heads.length, wrong: wrong.length, rowsPerSecond }))
else {
  const shown = report.chains.length <= 20 ? report.chains : wrong
  for (const { employerId, entries, firstWrong } of shown) {
    const state = firstWrong ? `first wrong position ${firstWrong.number} (${firstWrong.kind})` : 'whole'
    console.log(`${employerId ?? 'installation'}: ${entries} entries, ${state}`)
  }
  console.log(
    `${report.entries} entries in ${report.chains.length} chains, ${wrong.length} of them wrong; ${heads.length} exported heads; ${rowsPerSecond} entries/s.`,
  )
  if (report.olderEntries > 0)
    console.log(`${report.olderEntries} entries are older than the chains: nothing proves them.`)
}
process.exit(wrong.length > 0 ? 1 : 0)
