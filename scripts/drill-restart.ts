import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { askDatabaseSide } from './drill/ask-database-side.ts'
import { readLedger } from './drill/ledger.ts'
import type { WebDraft } from './drill/open-sessions.ts'
import { sendOverWeb } from './drill/send-over-web.ts'
import { WholeProgram } from './drill/whole-program.ts'
import { findFreePort } from './postgres/cluster.ts'
import { makeTemporaryFolder } from './postgres/temporary-cluster.ts'

// npm run drill:restart -- --submissions 200 [--json]: `npm start` in a folder of its own; drafts are sent over HTTP and
// each ticket that was shown is written down outside. At a moment nobody can foresee everything is killed (SIGKILL), every
// process of PostgreSQL too. `npm start` again, the rest is sent, and the tickets are held against the database.

const { values } = parseArgs({
  options: { submissions: { type: 'string', default: '200' }, json: { type: 'boolean', default: false } },
})
const submissions = Number(values.submissions)
const say = (line: string) => values.json || console.log(line)
/** After the last ticket, everything must be decided within this time. */
const DECISION_LIMIT_SECONDS = 60
const LONGEST_SURPRISE_MILLISECONDS = 500

const folder = await makeTemporaryFolder()
mkdirSync(folder.dataDir, { recursive: true, mode: 0o755 })
const port = await findFreePort()
const environment = {
  PORT: String(port),
  DATA_DIR: folder.dataDir,
  DEMO: '1',
  WORKER: 'on',
  LOG_LEVEL: 'warn',
  ...{ DATABASE_URL: '', DATABASE_OWNER_URL: '', PUBLIC_URL: '', NODE_ENV: '' },
}
Object.assign(process.env, environment)
const url = `http://localhost:${port}`
const inFolder = (name: string) => join(folder.dataDir, name)
const [draftsFile, ledger] = [inFolder('drafts.json'), inFolder('ledger.txt')]
const program = new WholeProgram({
  url,
  clusterDir: inFolder('postgres'),
  logFile: inFolder('program.log'),
  environment,
})

/** Waits for a share of the tickets nobody knows beforehand, and a moment more. @returns how many processes were killed */
async function crash(isOver: () => boolean): Promise<number> {
  const share = submissions * (0.2 + Math.random() * 0.4)
  while (readLedger(ledger).size < share && !isOver()) await wait(5)
  await wait(Math.random() * Math.min(LONGEST_SURPRISE_MILLISECONDS, submissions))
  return program.killEverything()
}

async function drill() {
  say('npm start…')
  const firstSeconds = await program.start()
  writeFileSync(ledger, '')
  await askDatabaseSide('prepare-web', draftsFile, String(submissions))
  const drafts: WebDraft[] = JSON.parse(readFileSync(draftsFile, 'utf8'))
  say(`The page answered after ${firstSeconds.toFixed(1)} s. Sending ${submissions} drafts…`)
  let isOver = false
  const sending = sendOverWeb(url, drafts, ledger).finally(() => {
    isOver = true
  })
  const killedProcesses = await crash(() => isOver)
  const failures = await sending
  const known = readLedger(ledger)
  if (failures.length === 0 || known.size === 0)
    throw new Error('The crash did not come while drafts were sent: more submissions are needed.')
  say(`Killed ${killedProcesses} processes after ${known.size} tickets. npm start…`)
  const restartSeconds = await program.start()
  say(`The page answered ${restartSeconds.toFixed(1)} s after the crash. Sending the rest…`)
  const rest = drafts.filter(({ transmissionId }) => !known.has(transmissionId))
  const [failure] = await sendOverWeb(url, rest, ledger)
  // Whatever could not be sent again: the comparison says what was lost.
  if (failure) console.error(failure)
  const told = await askDatabaseSide('compare', draftsFile, ledger, String(DECISION_LIMIT_SECONDS))
  const { lost, duplicated, stuck } = JSON.parse(told)
  const counts = { submissions, tickets: readLedger(ledger).size, ticketsBeforeCrash: known.size, killedProcesses }
  return { lost, duplicated, stuck, ...counts, restartSeconds: Number(restartSeconds.toFixed(1)) }
}

async function end(): Promise<void> {
  await program.stop()
  await folder.remove()
}

process.on('SIGINT', () => end().finally(() => process.exit(1)))
const found = await drill().finally(end)
if (values.json) console.log(JSON.stringify(found))
else console.log(`${found.tickets} tickets: ${found.lost} lost, ${found.duplicated} duplicated, ${found.stuck} stuck`)
process.exit(found.lost + found.duplicated + found.stuck === 0 && found.tickets === submissions ? 0 : 1)
