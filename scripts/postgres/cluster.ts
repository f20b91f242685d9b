import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { Refusal } from '../stage.mjs'
import { findBinaries } from './binaries.ts'
import type { Account, DataLocation } from './location.ts'
import { findPostmaster, type Postmaster } from './postmaster.ts'

/** Recovery after a crash takes as long as there is log to replay; PostgreSQL writes at most 1 GB of it. */
const startLimitSeconds = 60
/** After kill -9 of the server its children hold the shared memory for a moment. */
const lingerLimitSeconds = 15
const logLimitBytes = 10_000_000

export interface Passwords {
  superuser: string
  owner: string
  app: string
}

export interface Cluster extends Postmaster {
  passwords: Passwords
  isReused: boolean
}

/** The passwords lie beside the cluster they open, readable by nobody else. */
function readPasswords(dataDir: string): Passwords {
  const file = join(dataDir, 'passwords.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const makePassword = () => randomBytes(24).toString('base64url')
  const passwords = { superuser: makePassword(), owner: makePassword(), app: makePassword() }
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 })
  return passwords
}

function initialise(location: DataLocation, password: string): void {
  const { dataDir, account } = location
  // Made under another name first: a start that is interrupted leaves nothing that looks like a cluster.
  const half = join(dataDir, 'postgres.new')
  const passwordFile = join(dataDir, 'initdb-password')
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) for (const path of [half, passwordFile]) chownSync(path, account.uid, account.gid)
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const options = [`--pgdata=${half}`, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const made = spawnSync(findBinaries(account).initdb, [...options, ...locale], {
    ...account,
    cwd: account ? '/' : dataDir,
    encoding: 'utf8',
  })
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) throw new Error(`The database could not be made.\n${made.stderr || made.error}`)
  renameSync(half, join(dataDir, 'postgres'))
}

export async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function spawnServer(dataDir: string, settings: string[], account: Account | undefined): ChildProcess {
  const logFile = join(dataDir, 'postgres.log')
  if (existsSync(logFile) && statSync(logFile).size > logLimitBytes) rmSync(logFile)
  const output = openSync(logFile, 'a', 0o600)
  const options = settings.flatMap((setting) => ['-c', setting])
  // Detached: Ctrl-C reaches the web server first, which ends its work while the database still answers.
  const server = spawn(findBinaries(account).postgres, ['-D', join(dataDir, 'postgres'), ...options], {
    ...account,
    cwd: account ? '/' : dataDir,
    detached: true,
    stdio: ['ignore', output, output],
  })
  server.unref()
  return server
}

async function answers(port: number, password: string): Promise<boolean> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

function readLogSince(dataDir: string, start: number): string {
  return readFileSync(join(dataDir, 'postgres.log')).subarray(start).toString('utf8')
}

/** One attempt. Undefined = another server's remains are still in the way, try again. */
async function attemptStart(location: DataLocation, settings: string[], password: string) {
  const { dataDir, account } = location
  const logFile = join(dataDir, 'postgres.log')
  const logStart = existsSync(logFile) ? statSync(logFile).size : 0
  const port = await findFreePort()
  const common = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200']
  const server = spawnServer(dataDir, [...common, ...settings], account)
  const deadline = Date.now() + startLimitSeconds * 1000
  while (server.exitCode === null && Date.now() < deadline) {
    if (await answers(port, password)) return { pid: server.pid as number, port }
    await wait(50)
  }
  const said = readLogSince(dataDir, logStart)
  if (/shared memory block|lock file .* already exists/i.test(said)) return undefined
  throw new Error(`PostgreSQL did not start; its log is ${logFile}.\n${said.split('\n').slice(-6).join('\n')}`)
}

/**
 * A running PostgreSQL on the data folder: the one a crashed start left alive, or a new one.
 * @param settings `name=value`, as in postgresql.conf
 */
export async function startCluster(location: DataLocation, settings: string[] = []): Promise<Cluster> {
  const { dataDir } = location
  mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  const passwords = readPasswords(dataDir)
  const clusterDir = join(dataDir, 'postgres')
  if (!existsSync(clusterDir)) initialise(location, passwords.superuser)
  const deadline = Date.now() + lingerLimitSeconds * 1000
  do {
    const alive = findPostmaster(clusterDir)
    if (alive && (await answers(alive.port, passwords.superuser))) return { ...alive, passwords, isReused: true }
    const started = alive ? undefined : await attemptStart(location, settings, passwords.superuser)
    if (started) return { ...started, passwords, isReused: false }
    await wait(300)
  } while (Date.now() < deadline)
  throw new Refusal(`Another PostgreSQL holds ${clusterDir} and does not answer: stop it, then start again.`)
}
