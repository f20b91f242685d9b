import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { findPostmaster } from '../postgres/postmaster.ts'
import { untilPageAnswers } from './send-over-web.ts'

/** The first start makes the database and, when a source changed, builds the pages. */
const START_LIMIT_SECONDS = 300

/** These processes and all below them. */
function listTree(roots: readonly number[]): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  const pairs = lines.map((line) => line.trim().split(/\s+/).map(Number))
  const tree = [...roots]
  for (const parent of tree) for (const [pid, above] of pairs) if (above === parent && pid) tree.push(pid)
  return tree
}

export interface WholeProgramPlace {
  url: string
  clusterDir: string
  logFile: string
  environment: Record<string, string>
}

/** The real program, started by the real command: npm, its watch, the server with its worker, and PostgreSQL. */
export class WholeProgram {
  readonly #place: WholeProgramPlace
  #npm: ChildProcess | undefined

  constructor(place: WholeProgramPlace) {
    this.#place = place
  }

  /** @returns seconds until the landing page answered. @throws with what it printed when it does not */
  async start(): Promise<number> {
    const { url, logFile, environment } = this.#place
    const output = openSync(logFile, 'a')
    const startedAt = performance.now()
    const npm = spawn('npm', ['start'], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', output, output],
      detached: true,
    })
    this.#npm = npm
    const isThere = await untilPageAnswers(url, START_LIMIT_SECONDS, () => npm.exitCode !== null)
    if (!isThere) throw new Error(`npm start gave no page.\n${readFileSync(logFile, 'utf8').slice(-3000)}`)
    return (performance.now() - startedAt) / 1000
  }

  /** kill -9 of every process there is, PostgreSQL's among them, in one go. @returns how many */
  async killEverything(): Promise<number> {
    const npm = this.#npm
    const postmaster = findPostmaster(this.#place.clusterDir)
    if (!npm?.pid || !postmaster) throw new Error('The program is not there to be killed.')
    const tree = listTree([npm.pid, postmaster.pid])
    for (const pid of tree) kill(pid)
    if (npm.exitCode === null && npm.signalCode === null) await once(npm, 'exit')
    return tree.length
  }

  /** Ctrl-C, as a person would. */
  async stop(): Promise<void> {
    const npm = this.#npm
    if (!npm?.pid || npm.exitCode !== null || npm.signalCode !== null) return
    process.kill(-npm.pid, 'SIGINT')
    await once(npm, 'exit')
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already: its parent was killed before it.
  }
}
