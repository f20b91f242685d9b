import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findLeaks, readTrace, searched } from './leaks/find-leaks.ts'
import { keepText } from './leaks/traces.ts'
import { startTestCluster } from './test-cluster.ts'

const traces = resolve('.reports/traces')

/** Law of 8 August 1983, and T14: no national number and nothing that opens an account stands where it has no business. */
function refuseLeaks(): void {
  const counts = searched.map((name) => `${name} ${readTrace(traces, name).length}`).join(', ')
  const leaks = findLeaks(traces)
  console.log(`Searched for national numbers and secrets, lines of ${counts}: ${leaks.length} found.`)
  if (readTrace(traces, 'addresses').length === 0) throw new Error('Nothing was heard of what the run asked for.')
  if (leaks.length === 0) {
    rmSync(traces, { recursive: true })
    return
  }
  const told = leaks.map(({ place, kind, line }) => `${place}: ${kind} in "${line}"`)
  throw new Error(`What may not be written down was:\n${told.join('\n')}`)
}

/** Global setup of Playwright; it calls what this returns at the end. */
export default async () => {
  rmSync(traces, { recursive: true, force: true })
  mkdirSync(traces, { recursive: true })
  process.env.TEST_TRACES = traces
  const { dataDir, remove } = await startTestCluster(['empty', 'demonstration'])
  return async () => {
    keepText('postgres', readFileSync(join(dataDir, 'postgres.log'), 'utf8'))
    await remove()
    refuseLeaks()
  }
}
