import { Agent, get } from 'node:http'
import { pathToFileURL } from 'node:url'
import type { PortalProcess } from '../server-process.ts'

const importOf = (file: string) => `--import ${pathToFileURL(`tests/support/processes/${file}`).href}`

/** The server again, its pages answered by that many processes that name themselves; connections end with their request or are kept. */
export async function restartWithWebProcesses(
  portal: PortalProcess,
  count: number,
  { isKept = false }: { isKept?: boolean } = {},
): Promise<void> {
  await portal.stopServer()
  const loaded = ['name-process.mjs', ...(isKept ? [] : ['one-request-each.mjs'])]
  await portal.startServer({ WEB_PROCESSES: String(count), NODE_OPTIONS: loaded.map(importOf).join(' ') })
}

/** Opens that many connections at once and keeps them. @returns the process that holds each, and their end */
export async function keepConnections(portal: PortalProcess, count = 1): Promise<{ heldBy: string[]; end(): void }> {
  const agent = new Agent({ keepAlive: true, maxSockets: count })
  const ask = () =>
    new Promise<string>((resolve, reject) => {
      const request = get(`${portal.url}/fr`, { agent }, (answer) => {
        answer.resume().once('end', () => resolve(String(answer.headers['x-process'])))
      })
      request.once('error', reject)
    })
  const heldBy = await Promise.all(Array.from({ length: count }, ask))
  return { heldBy, end: () => agent.destroy() }
}

/** Asks for the state of health, twice as often as there are processes. @returns those that answered and were healthy */
export async function listAnswering(portal: PortalProcess, count = 2): Promise<number[]> {
  const answering = new Set<number>()
  for (let asked = 0; asked < 2 * count; asked++) {
    const answer = await fetch(`${portal.url}/api/health`)
    const { status } = await answer.json()
    if (status === 'UP') answering.add(Number(answer.headers.get('x-process')))
  }
  return [...answering].sort((one, other) => one - other)
}

const PATIENCE_MILLISECONDS = 20_000

/** Asks for a page that often at once. @returns the status of each, or the name of what went wrong instead */
export function askAtOnce(portal: PortalProcess, count: number): Promise<(number | string)[]> {
  const ask = () => fetch(`${portal.url}/fr`, { signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) })
  const asked = Array.from({ length: count }, ask)
  return Promise.all(
    asked.map((answer) =>
      answer.then(
        ({ status }) => status,
        ({ name }: Error) => name,
      ),
    ),
  )
}

/** Which of these processes are there. */
export function listAlive(processIds: readonly number[]): number[] {
  return processIds.filter((processId) => {
    try {
      return process.kill(processId, 0)
    } catch {
      return false
    }
  })
}
