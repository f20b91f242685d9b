import { readFileSync } from 'node:fs'
import { submitTransmission } from '../../lib/use-cases/transmission/submit-transmission.ts'
import { noteReceipt, readLedger } from './ledger.ts'
import { findOfficeId, officeActor, type PreparedDraft } from './prepare-drafts.ts'

// The submitting half of the kill drill, a process of its own so that it can be killed: node submit-drafts.ts DRAFTS LEDGER.
// It writes a line for each receipt after the answer came, and begins again where its ledger ends.

const [draftsFile = '', ledgerFile = ''] = process.argv.slice(2)
const PARALLEL = 4

const drafts: PreparedDraft[] = JSON.parse(readFileSync(draftsFile, 'utf8'))
const acknowledged = readLedger(ledgerFile)
const waiting = drafts.filter(({ transmissionId }) => !acknowledged.has(transmissionId))
const officeId = await findOfficeId()

async function submitNext(): Promise<void> {
  for (let draft = waiting.shift(); draft; draft = waiting.shift()) {
    const actor = officeActor(draft.employerId, officeId)
    const answer = await submitTransmission(actor, draft.transmissionId, new Date())
    if (answer.kind !== 'received') throw new Error(`${draft.transmissionId}: ${JSON.stringify(answer)}`)
    noteReceipt(ledgerFile, draft.transmissionId, answer.ticket)
  }
}

await Promise.all(Array.from({ length: PARALLEL }, submitNext))
process.exit(0)
