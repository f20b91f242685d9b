import { spawn, spawnSync } from 'node:child_process'
import { existsSync, rmSync, statfsSync, statSync, utimesSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withAddresses } from './addresses.mjs'
import { Refusal } from './stage.mjs'

// Runs on Node 20 with nothing installed.

export const root = fileURLToPath(new URL('..', import.meta.url))
const bundledNode = `${root}node_modules/.bin/node`
/** npm writes it last, so it also tells an interrupted install from a finished one. */
const installedMark = `${root}node_modules/.package-lock.json`

/** @param {string} version @param {number} major @param {number} minor */
function isAtLeast(version, major, minor) {
  const [foundMajor, foundMinor] = version.replace(/^v/, '').split('.').map(Number)
  return foundMajor > major || (foundMajor === major && foundMinor >= minor)
}

export function checkNode() {
  if (isAtLeast(process.version, 20, 19)) return
  throw new Refusal(`Node ${process.version} is too old: install Node 20.19 or later, then start again.`)
}

export function isInstalled() {
  return existsSync(installedMark) && statSync(installedMark).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs
}

/** The packages take 1.3 GB, the built pages and an empty database 0.1 GB. */
const spaceNeededBytes = 1_500_000_000

const networkFailure = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ECONNRESET|SOCKET_TIMEOUT/

/** With an engine of ours named, Prisma's packages fetch none from Prisma's own site: migrations run on the one in WebAssembly. */
const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }

/**
 * Starts npm in the project; `ended` tells how it went.
 * @param {string[]} options
 */
function npm(options) {
  const child = spawn('npm', [...options, '--loglevel=error'], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] })
  let isStopped = false
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text))
  /** @type {Promise<{ isDone: boolean, isAbsent?: boolean, said: string }>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve({ isDone: false, isAbsent: true, said }))
    child.on('close', (status, signal) => {
      // Ctrl-C reaches npm as well.
      if (signal && !isStopped) process.exit(130)
      resolve({ isDone: status === 0, said })
    })
  })
  const stop = () => {
    isStopped = true
    child.kill()
  }
  return { stop, ended }
}

/** Asks for one small thing: without network npm would try each of some 350 packages, for minutes. */
async function isRegistryAway() {
  const question = ['view', 'pg', 'name', '--fetch-retries=1', '--fetch-retry-mintimeout=500', '--fetch-timeout=15000']
  const { isDone, said } = await npm(question).ended
  return !isDone && networkFailure.test(said)
}

function findRegistry() {
  const { stdout } = spawnSync('npm', ['config', 'get', 'registry'], { cwd: root, encoding: 'utf8' })
  return stdout ? stdout.trim().replace(/\/?$/, '/') : ''
}

/** On a full disk npm starts over again and again before it gives up. */
function checkDisk() {
  const { bavail, bsize } = statfsSync(root)
  if (bavail * bsize < spaceNeededBytes) throw new Error('ENOSPC')
}

const installing = ['install', '--no-audit', '--no-fund', '--no-save', '--include=dev']

export async function installPackages() {
  checkDisk()
  // npm takes a package whose files an interrupted first install left half unpacked for whole.
  if (!existsSync(installedMark)) rmSync(`${root}node_modules`, { recursive: true, force: true })
  const away = isRegistryAway()
  const install = () => {
    const command = npm(installing)
    away.then((isAway) => isAway && command.stop())
    return command.ended
  }
  let { isDone, isAbsent, said } = await withAddresses({ root, registry: findRegistry() }, install)
  // A registry that keeps its packages elsewhere is asked where.
  if (!isDone && !isAbsent && !(await away)) ({ isDone, said } = await install())
  if (isAbsent) throw new Refusal('npm is not on the PATH: install it beside Node, then start again.')
  if (!isDone && (await away))
    throw new Refusal('The npm registry cannot be reached: the first start needs the network, later ones do not.')
  if (!isDone) throw new Error(`npm install failed.\n${said}`)
  const now = new Date()
  utimesSync(installedMark, now, now)
}

/**
 * The Node that runs the program: Node 24 from the packages where there is one for this machine, else the one at hand
 * when it reads TypeScript by itself.
 */
export function findRuntime() {
  const bundled = existsSync(bundledNode) && spawnSync(bundledNode, ['--version'], { encoding: 'utf8' })
  if (bundled && bundled.status === 0 && isAtLeast(bundled.stdout, 22, 18)) return bundledNode
  if (isAtLeast(process.version, 22, 18)) return process.execPath
  throw new Refusal('The packages carry no Node for this machine: install Node 24 yourself, then start again.')
}
