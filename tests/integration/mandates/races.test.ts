import { describe, expect, it } from 'vitest'
import { runRaces } from '@/scripts/drill/races/run-races.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { now, World } from '../../support/world.ts'

describe('what several people do at the same moment', () => {
  it('has one winner, a refusal for the others, and no failure', async () => {
    const { planted } = await World.plant()
    const run = withClient(process.env.DATABASE_OWNER_URL ?? '', (owner) => runRaces({ planted, owner, now }, 4))
    const right = { repetitions: 4, right: 4, faults: [] }
    expect(await run).toMatchObject({
      twoChiefs: right,
      editAgainstCancel: right,
      twentyEditors: right,
      mandateEnds: right,
    })
  }, 120_000)
})
