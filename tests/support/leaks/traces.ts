import { appendFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a run of the browser leaves behind, one file each. `secrets` holds what none of the others may contain: a kind, a tab and the
 * value on each line.
 */
export type TraceName = 'addresses' | 'titles' | 'health' | 'mails' | 'program' | 'postgres' | 'secrets'

export type SecretKind = 'session' | 'password' | 'code'

export function fileOfTrace(dir: string, name: TraceName): string {
  return join(dir, `${name}.txt`)
}

/** At once: what is killed has written down all that it did. Outside a run of the browser nothing is kept. */
export function keepText(name: TraceName, text: string): void {
  const dir = process.env.TEST_TRACES
  if (dir) appendFileSync(fileOfTrace(dir, name), text)
}

export function keepLine(name: TraceName, line: string): void {
  keepText(name, `${line}\n`)
}
