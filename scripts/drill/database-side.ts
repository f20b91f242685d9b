import { writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { compare, countUndecided } from './compare.ts'
import { readLedger } from './ledger.ts'
import { prepareDrafts } from './prepare-drafts.ts'

// What a drill does with the database, each time in a process of its own: the address changes when PostgreSQL was killed.
// database-side.ts prepare DRAFTS COUNT · database-side.ts compare LEDGER SECONDS

const [command, file = '', number = ''] = process.argv.slice(2)

if (command === 'prepare') {
  writeFileSync(file, JSON.stringify(await prepareDrafts(Number(number))))
} else {
  const limit = Date.now() + Number(number) * 1000
  while ((await countUndecided()) > 0 && Date.now() < limit) await wait(200)
  console.log(JSON.stringify(await compare(readLedger(file))))
}
process.exit(0)
