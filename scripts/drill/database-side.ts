import { readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { compare, countUndecided } from './compare.ts'
import { readLedger } from './ledger.ts'
import { openSessions } from './open-sessions.ts'
import { type PreparedDraft, prepareDrafts } from './prepare-drafts.ts'

// What a drill does with the database, each time in a process of its own: the address changes when PostgreSQL was killed.
// database-side.ts prepare DRAFTS COUNT · prepare-web DRAFTS COUNT · compare DRAFTS LEDGER SECONDS

const [command, draftsFile = '', ...rest] = process.argv.slice(2)

async function tellComparison(ledgerFile: string, seconds: number): Promise<void> {
  const limit = Date.now() + seconds * 1000
  while ((await countUndecided()) > 0 && Date.now() < limit) await wait(200)
  const drafts: PreparedDraft[] = JSON.parse(readFileSync(draftsFile, 'utf8'))
  const transmissionIds = drafts.map(({ transmissionId }) => transmissionId)
  console.log(JSON.stringify(await compare(readLedger(ledgerFile), transmissionIds)))
}

if (command === 'compare') await tellComparison(rest[0] ?? '', Number(rest[1]))
else {
  const drafts = await prepareDrafts(Number(rest[0]))
  writeFileSync(draftsFile, JSON.stringify(command === 'prepare-web' ? await openSessions(drafts) : drafts))
}
process.exit(0)
