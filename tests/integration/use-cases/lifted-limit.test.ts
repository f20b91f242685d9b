import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '@/lib/db/transaction.ts'
import { computeLimit } from '@/lib/domain/counter/limit.ts'
import type { ParameterName } from '@/lib/domain/legal-parameters/definitions.ts'
import { findDefinition } from '@/lib/domain/legal-parameters/definitions.ts'
import { computeRuleLimits } from '@/lib/domain/legal-parameters/rule-limits.ts'
import { listParameters } from '@/lib/use-cases/parameter/list-parameters.ts'
import { readParameter } from '@/lib/use-cases/parameter/read-parameter.ts'
import { saveParameterDecision } from '@/lib/use-cases/parameter/save-parameter-decision.ts'
import { submitParameterValue } from '@/lib/use-cases/parameter/submit-parameter-value.ts'
import { day } from '@/tests/factories/values.ts'
import { World } from '../../support/world.ts'

const now = new Date('2026-11-22T09:00:00Z')
const today = day('2026-11-22')
let world: World

beforeAll(async () => {
  world = await World.plant()
})

/** Agnès proposes that the parameter has no limit from that day on. */
function lift(name: ParameterName, startDate: string) {
  const given = {
    startDate: { value: day(startDate), problem: null },
    endDate: { value: null, problem: 'missing' },
    value: { value: null, problem: 'missing' },
    isUnlimited: true,
    legalReference: 'Moniteur belge',
    note: '',
  } as const
  const unit = findDefinition(name)?.unit ?? ''
  return submitParameterValue(world.agent('agnes'), { name, unit, given, confidence: 'confirmed' }, now)
}

const ceilingOf = (year: number) =>
  inTransaction({ actingAs: 'system' }, async (tx) => {
    const values = await tx.legalParameters.list()
    const { ceilingCents } = computeRuleLimits(values, { year, today, syntheticPeople: 'allowed' })
    return { ceilingCents, limit: computeLimit(values, 'worker', year) }
  })
const notKnownYet = { ceilingCents: null, limit: { kind: 'notKnownYet', of: 'ceiling' } }

describe('a limit that the law lifts', () => {
  it('is none from its day on, for the rules and for the counter, once a second agent agrees', async () => {
    const proposed = await lift('annualCeiling', '2029-01-01')
    if (proposed.kind !== 'submitted') throw new Error(proposed.problems.join())
    const { proposalId } = proposed
    expect((await listParameters(world.agent('piet'), today)).waiting).toMatchObject([{ proposalId, value: null }])
    expect(await ceilingOf(2029)).toEqual(notKnownYet)
    await saveParameterDecision(world.agent('piet'), { proposalId, kind: 'confirmed', remark: '' }, now)
    expect(await ceilingOf(2028)).toEqual(notKnownYet)
    expect(await ceilingOf(2029)).toEqual({ ceilingCents: null, limit: { kind: 'none', because: 'year' } })
    expect(await ceilingOf(2030)).toEqual(notKnownYet)
    const { values } = await readParameter(world.agent('agnes'), 'annualCeiling', today)
    const lifted = { startDate: '2029-01-01', endDate: '2029-12-31', value: null, confidence: 'confirmed' }
    expect(values).toContainEqual(expect.objectContaining(lifted))
  })

  it('is never one that the rules need', async () => {
    expect(await lift('transmissionDelay', '2029-01-01')).toEqual({
      kind: 'refused',
      problems: ['value.neverUnlimited'],
    })
  })
})
