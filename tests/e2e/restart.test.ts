import { expect, test } from '@playwright/test'
import { runDrill } from '../support/drills/run-drill.ts'

interface Told {
  lost: number
  duplicated: number
  stuck: number
  tickets: number
  ticketsBeforeCrash: number
}

test('After a kill of everything, PostgreSQL too, npm start has every ticket that was shown', async () => {
  const { lost, duplicated, stuck, tickets, ticketsBeforeCrash } = await runDrill<Told>(
    'scripts/drill-restart.ts',
    '--submissions',
    '40',
  )
  expect(ticketsBeforeCrash).toBeGreaterThan(0)
  expect(ticketsBeforeCrash).toBeLessThan(40)
  expect({ lost, duplicated, stuck, tickets }).toEqual({ lost: 0, duplicated: 0, stuck: 0, tickets: 40 })
})
