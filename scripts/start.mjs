import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { listYoungSpaceOptions } from '../lib/young-space.mjs'
import { checkNode, findRuntime, installPackages, isInstalled, root } from './install.mjs'
import { stage, stopWith } from './stage.mjs'

// `npm start`, `npm run dev` and `npm run worker`. Runs on Node 20 with nothing installed: installs, lets prepare.ts
// make everything ready, then keeps watch over the program and takes the embedded database down after it.

const mode = { '--dev': 'development', '--worker': 'worker' }[process.argv[2]] ?? 'production'

/** @type {import('node:child_process').ChildProcess | undefined} */
let child
/** What prepare.ts told: where the embedded database lies, and the words for the end. */
const told = { dataDir: '', summary: '' }
let isStopping = false

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Programs that use one embedded database leave a file each; the last one to go takes the database down. */
function joinUsers() {
  mkdirSync(`${told.dataDir}/users`, { recursive: true })
  writeFileSync(`${told.dataDir}/users/${process.pid}`, '')
}

function leaveUsers() {
  rmSync(`${told.dataDir}/users/${process.pid}`, { force: true })
  const others = readdirSync(`${told.dataDir}/users`)
  for (const gone of others.filter((pid) => !isAlive(Number(pid)))) rmSync(`${told.dataDir}/users/${gone}`)
  return others.some((pid) => isAlive(Number(pid)))
}

async function stopDatabase() {
  if (told.dataDir === '' || leaveUsers()) return
  try {
    const pidFile = `${told.dataDir}/postgres/postmaster.pid`
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    process.kill(pid, 'SIGINT')
    // The file goes at the very end; the process may stay listed until its new parent notices.
    for (let tenths = 0; tenths < 200 && existsSync(pidFile) && isAlive(pid); tenths++) await wait(100)
  } catch {
    // No such file or process: it has gone already.
  }
}

/** Runs one program to its end. @param {string[]} command @param {(message: any) => void} receive @returns {Promise<number>} */
function run(command, receive) {
  const environment = {
    NODE_ENV: mode === 'development' ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // Half a second less at each start.
    NODE_COMPILE_CACHE: `${root}node_modules/.cache/compiled`,
  }
  return new Promise((resolve, reject) => {
    child = spawn(findRuntime(), command, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    child.on('message', receive)
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)))
  })
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    isStopping = true
    child?.kill('SIGTERM')
  })
}

async function main() {
  checkNode()
  if (!isInstalled()) {
    console.log('The packages are fetched first: a minute or so, only this time.')
    await stage('packages', installPackages)
  }
  const prepared = await run(['scripts/prepare.ts', mode], (message) => {
    Object.assign(told, message)
    if (message.dataDir) joinUsers()
  })
  const program = mode === 'worker' ? ['worker.ts'] : [...listYoungSpaceOptions(process.env.NODE_OPTIONS), 'server.ts']
  const code = prepared !== 0 || isStopping ? prepared : await run(program, () => console.log(told.summary))
  await stopDatabase()
  process.exit(isStopping ? 0 : code)
}

main().catch(stopWith)
