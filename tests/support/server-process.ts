import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { pathToFileURL } from 'node:url'
import { findFreePort } from '@/scripts/postgres/cluster.ts'
import type { DatabaseUrls } from '@/scripts/postgres/roles.ts'
import { dropDatabase, freshDatabase } from './database.ts'
import { keepMails } from './leaks/keep-mails.ts'
import { keepText } from './leaks/traces.ts'

const startLimitMs = 60_000
const recorder = pathToFileURL('tests/support/leaks/recorder.ts').href

/** A real server on a free port with a demonstration world of its own. */
export class PortalProcess {
  readonly url: string
  database: DatabaseUrls | undefined
  readonly #port: number
  #server: ChildProcess | undefined
  /** What the server wrote, to be shown when it dies. */
  #said = ''

  private constructor(port: number) {
    this.#port = port
    this.url = `http://localhost:${port}`
  }

  static async start(): Promise<PortalProcess> {
    const portal = new PortalProcess(await findFreePort())
    await portal.reset()
    return portal
  }

  /** The world as on its first day: every file of journeys begins with it. The address stays. */
  async reset(): Promise<void> {
    await this.#askForHealth()
    await this.stopServer()
    await this.#dropDatabase()
    this.database = await freshDatabase('demonstration')
    await this.startServer()
  }

  async startServer(environment: Record<string, string> = {}): Promise<void> {
    if (!this.database) throw new Error('The portal has no database: call reset().')
    const server = spawn(process.execPath, ['--import', recorder, 'server.ts'], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        PORT: String(this.#port),
        PUBLIC_URL: this.url,
        DATABASE_URL: this.database.databaseUrl,
        DATABASE_OWNER_URL: this.database.databaseOwnerUrl,
        DEMO: '1',
        LOG_LEVEL: 'debug',
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => this.#hear(String(text)))
    this.#server = server
    const gone = once(server, 'exit').then(() => Promise.reject(new Error(`The server ended.\n${this.#said}`)))
    gone.catch(() => {})
    await Promise.race([once(server, 'message', { signal: AbortSignal.timeout(startLimitMs) }), gone])
  }

  /** Says something to the running server, and waits until it has answered. */
  async tell(message: object): Promise<void> {
    const server = this.#server
    if (!server) throw new Error('The server does not run: call startServer().')
    const answered = once(server, 'message', { signal: AbortSignal.timeout(startLimitMs) })
    server.send(message)
    await answered
  }

  async stopServer(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const server = this.#server
    this.#server = undefined
    if (!server || server.exitCode !== null || server.signalCode !== null) return
    server.kill(signal)
    await once(server, 'exit')
  }

  async end(): Promise<void> {
    await this.#askForHealth()
    await this.stopServer()
    await this.#dropDatabase()
  }

  /** Everything the server has written: what a failed journey is explained with, and no national number may be in it. */
  get said(): string {
    return this.#said
  }

  /** So that its answer is searched with all others; a server that was killed gives none. */
  async #askForHealth(): Promise<void> {
    if (this.#server) await fetch(`${this.url}/api/health`).catch(() => null)
  }

  async #dropDatabase(): Promise<void> {
    if (!this.database) return
    await keepMails(this.database)
    await dropDatabase(this.database)
  }

  #hear(text: string): void {
    this.#said += text
    keepText('program', text)
    if (process.env.SERVER_OUTPUT) process.stderr.write(text)
  }
}
