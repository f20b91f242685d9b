import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCounter } from '@/lib/use-cases/counter/read-counter.ts'
import type { WageScenario } from '@/prisma/scenarios/wages.ts'
import { day } from '../../factories/values.ts'
import { CounterWorld } from '../../support/counter/counter-world.ts'
import { World } from '../../support/world.ts'

const enterprises = ['brasserie', 'cafe', 'gasthof'] as const
const at = new Date('2025-12-31T09:00:00Z')
const today = day('2025-12-31')

interface Payslip {
  declarationId: string
  wage: WageScenario
}

const step = fc.record({
  wish: fc.constantFrom('send', 'send', 'correct', 'withdraw'),
  enterprise: fc.constantFrom(...enterprises),
  month: fc.integer({ min: 1, max: 12 }),
  grossWageCents: fc.integer({ min: 1, max: 900_00 }),
  place: fc.nat(),
})
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

const wageOf = ({ enterprise, month, grossWageCents }: Omit<Step, 'wish' | 'place'>): WageScenario => ({
  enterprise,
  person: 'lotte',
  startDate: `2025-${String(month).padStart(2, '0')}-01`,
  endDate: `2025-${String(month).padStart(2, '0')}-28`,
  grossWageCents,
  employerCategory: enterprise === 'brasserie' ? '210' : '017',
  workerType: 'blueCollar',
})

let world: World
beforeAll(async () => {
  world = await World.plant()
})

/** Does what the step says, on the real database and in a list of what counts. */
async function play(cast: CounterWorld, counting: Payslip[], each: Step): Promise<void> {
  const found = counting[each.place % Math.max(1, counting.length)]
  if (each.wish === 'send' || !found) {
    const wage = wageOf(each)
    counting.push({ declarationId: await cast.send(wage, at), wage })
  } else if (each.wish === 'correct') {
    const wage = { ...found.wage, grossWageCents: found.wage.grossWageCents + each.grossWageCents }
    await cast.correct(found.declarationId, wage, at)
    found.wage = wage
  } else {
    await cast.withdraw(found.wage.enterprise, found.declarationId, at)
    counting.splice(counting.indexOf(found), 1)
  }
}

describe('on a real database, any order of submissions, corrections and withdrawals', () => {
  it('gives the totals of a simple list', async () => {
    const cast = new CounterWorld(world)
    const counting: Payslip[] = []
    const steps = fc.sample(step, { numRuns: 60, seed: 20_251_231 })
    for (const each of steps) await play(cast, counting, each)
    const { counter } = await readCounter(world.worker('lotte'), 2025, today)
    const expected = counting.reduce((sum, { wage }) => sum + wage.grossWageCents, 0)
    expect(counting.length).toBeGreaterThan(10)
    expect(counter.totalCents).toBe(expected)
    expect(counter.lines.reduce((sum, line) => sum + line.amountCents, 0)).toBe(expected)
    for (const employer of counter.employers) {
      const own = counting.filter(({ wage }) => world.employerId(wage.enterprise) === employer.employerId)
      expect(employer.totalCents).toBe(own.reduce((sum, { wage }) => sum + wage.grossWageCents, 0))
    }
  })
})
