import { spawn } from 'node:child_process'
import { expect, test } from '@playwright/test'

interface Told {
  lost: number
  duplicated: number
  stuck: number
  tickets: number
  ticketsBeforeCrash: number
  restartSeconds: number
}

/** The short form of `npm run drill:restart`, on the build of these tests. */
async function drillRestart(submissions: number): Promise<Told> {
  const drill = spawn(process.execPath, ['scripts/drill-restart.ts', '--submissions', String(submissions), '--json'])
  let [told, failed] = ['', '']
  drill.stdout.on('data', (text) => (told += text))
  drill.stderr.on('data', (text) => (failed += text))
  await new Promise((resolve) => drill.once('close', resolve))
  const line = told.trim().split('\n').at(-1) ?? ''
  if (!line.startsWith('{')) throw new Error(`The drill came to no end.\n${failed}`)
  return JSON.parse(line)
}

test('After a kill of everything, PostgreSQL too, npm start has every ticket that was shown', async () => {
  const { lost, duplicated, stuck, tickets, ticketsBeforeCrash } = await drillRestart(40)
  expect(ticketsBeforeCrash).toBeGreaterThan(0)
  expect(ticketsBeforeCrash).toBeLessThan(40)
  expect({ lost, duplicated, stuck, tickets }).toEqual({ lost: 0, duplicated: 0, stuck: 0, tickets: 40 })
})
