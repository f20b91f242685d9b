import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { inTransaction } from '@/lib/db/transaction.ts'
import { computeDimonaPeriodId } from '@/lib/domain/identifiers/dimona-period-id.ts'
import type { Given, GivenValue } from '@/lib/domain/legal-parameters/check-proposed-value.ts'
import { computeValueOn } from '@/lib/domain/legal-parameters/dated-value.ts'
import { findDefinition } from '@/lib/domain/legal-parameters/definitions.ts'
import type { DecisionKind } from '@/lib/domain/legal-parameters/proposal.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { listParameters } from '@/lib/use-cases/parameter/list-parameters.ts'
import { readParameter } from '@/lib/use-cases/parameter/read-parameter.ts'
import { saveParameterDecision } from '@/lib/use-cases/parameter/save-parameter-decision.ts'
import { submitParameterValue } from '@/lib/use-cases/parameter/submit-parameter-value.ts'
import { loadParameters } from '@/prisma/load-parameters.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { day } from '@/tests/factories/values.ts'
import { aWage, World } from '../../support/world.ts'

/** Sunday 22 November 2026, in the morning. */
const now = new Date('2026-11-22T09:00:00Z')
const today = day('2026-11-22')
let world: World

beforeAll(async () => {
  world = await World.plant()
})

const given = <Value>(value: Value): Given<Value> => ({ value, problem: null })

function entryOf(name: string, startDate: string, value: number, changes: Partial<GivenValue> = {}) {
  const values: GivenValue = {
    startDate: given(day(startDate)),
    endDate: { value: null, problem: 'missing' },
    value: given(value),
    isUnlimited: false,
    legalReference: 'Moniteur belge',
    note: '',
  }
  return {
    name,
    unit: findDefinition(name)?.unit ?? '',
    given: { ...values, ...changes },
    confidence: 'confirmed' as const,
  }
}

async function propose(name: string, startDate: string, value: number, changes: Partial<GivenValue> = {}) {
  const answer = await submitParameterValue(world.agent('agnes'), entryOf(name, startDate, value, changes), now)
  if (answer.kind !== 'submitted') throw new Error(answer.problems.join())
  return answer.proposalId
}

const decide = (person: 'agnes' | 'piet', proposalId: string, kind: DecisionKind, at = now) =>
  saveParameterDecision(world.agent(person), { proposalId, kind, remark: '' }, at)

const valueOn = (name: string, date: string) =>
  inTransaction({ actingAs: 'system' }, async (tx) => computeValueOn(await tx.legalParameters.list(), name, day(date)))

describe('a later value', () => {
  it('counts for nothing until a second agent confirms it, and then from its first day on', async () => {
    const proposalId = await propose('annualCeiling', '2027-01-01', 18_900_00)
    expect((await valueOn('annualCeiling', '2027-01-01'))?.value).toBeNull()
    expect((await listParameters(world.agent('piet'), today)).waiting).toMatchObject([
      {
        proposalId,
        proposedBy: 'Agnès Collard',
        possibleDecisions: ['confirmed', 'declined'],
        before: { value: null },
      },
    ])
    expect(await decide('piet', proposalId, 'confirmed')).toMatchObject({ kind: 'saved' })
    expect((await valueOn('annualCeiling', '2026-12-31'))?.value).toBe(18_440_00)
    expect(await valueOn('annualCeiling', '2027-01-01')).toMatchObject({ value: 18_900_00, endDate: '2027-12-31' })
    expect(await valueOn('annualCeiling', '2028-01-01')).toMatchObject({ value: null, confidence: 'notFound' })
    const history = await readParameter(world.agent('agnes'), 'annualCeiling', today)
    expect(history.current?.value).toBe(18_440_00)
    expect(history.next?.value).toBe(18_900_00)
    expect(history.proposals[0]?.decisions).toMatchObject([{ kind: 'confirmed', decidedBy: 'Piet Vanneste' }])
  })

  it('is there after the next start of the program', async () => {
    await loadParameters()
    expect((await valueOn('annualCeiling', '2027-01-01'))?.value).toBe(18_900_00)
  })

  it('reaches the rules: what is late before its day is in time from it on', async () => {
    await decide('piet', await propose('transmissionDelay', '2026-12-10', 9), 'confirmed')
    await prisma.dimonaPeriod.create({
      data: {
        dimonaPeriodId: computeDimonaPeriodId(1_700_000_001),
        employerId: world.employerId('brasserie'),
        workerId: world.workerId('isabelle'),
        startDate: new Date('2026-12-01'),
        endDate: new Date('2026-12-31'),
        status: 'accepted',
      },
    })
    const sentSevenDaysLater = async (received: string, startDate: string, endDate: string) => {
      const wage = aWage({ startDate, endDate })
      const transmissionId = await world.transmit([wage], undefined, new Date(`${received}T09:00:00Z`))
      const version = await prisma.wageDeclarationVersion.findFirstOrThrow({ where: { transmissionId } })
      return JSON.stringify(version.anomalies).includes('90502-270')
    }
    expect(await sentSevenDaysLater('2026-12-09', '2026-12-01', '2026-12-02')).toBe(true)
    expect(await sentSevenDaysLater('2026-12-10', '2026-12-03', '2026-12-03')).toBe(false)
    expect(await sentSevenDaysLater('2026-12-11', '2026-12-04', '2026-12-04')).toBe(false)
  })

  it('is for the days to come, in its unit, and meets no other', async () => {
    const problemsOf = async (...entry: Parameters<typeof entryOf>) => {
      const answer = await submitParameterValue(world.agent('agnes'), entryOf(...entry), now)
      return answer.kind === 'refused' ? answer.problems : []
    }
    expect(await problemsOf('daysAhead', '2026-11-22', 30)).toEqual(['startDate.notFuture'])
    expect(await problemsOf('daysAhead', '2026-12-01', 30.5)).toEqual(['value.notWhole'])
    expect(await problemsOf('annualCeiling', '2027-01-01', 19_000_00)).toEqual(['startDate.taken'])
    await propose('daysAhead', '2027-03-01', 40)
    expect(await problemsOf('daysAhead', '2027-03-01', 45)).toEqual(['startDate.taken'])
    expect(await problemsOf('daysAhead', '2027-02-01', 45, { endDate: given(day('2027-03-01')) })).toEqual([
      'endDate.overlaps',
    ])
    expect(await problemsOf('daysAhead', '2027-02-01', 45, { endDate: given(day('2027-02-28')) })).toEqual([])
    const otherUnit = { ...entryOf('daysAhead', '2028-01-01', 30), unit: 'months' }
    await expect(submitParameterValue(world.agent('agnes'), otherUnit, now)).rejects.toThrow(NotFound)
    await expect(readParameter(world.agent('agnes'), 'noSuchThing', today)).rejects.toThrow(NotFound)
  })
})

describe('two agents', () => {
  it('are two: nobody confirms his own value, nor agrees to his own withdrawal', async () => {
    const proposalId = await propose('outlierFactor', '2027-01-01', 4)
    expect(await decide('agnes', proposalId, 'confirmed')).toMatchObject({ refusal: 'samePerson' })
    expect(await decide('agnes', proposalId, 'declined')).toMatchObject({ refusal: 'samePerson' })
    await decide('piet', proposalId, 'confirmed')
    await decide('piet', proposalId, 'withdrawalAsked')
    expect((await valueOn('outlierFactor', '2027-01-01'))?.value).toBe(4)
    expect(await decide('piet', proposalId, 'withdrawalConfirmed')).toMatchObject({ refusal: 'samePerson' })
    expect(await decide('agnes', proposalId, 'withdrawalConfirmed')).toMatchObject({ kind: 'saved' })
    expect((await valueOn('outlierFactor', '2027-01-01'))?.value).toBe(3)
    await propose('outlierFactor', '2027-01-01', 5)
  })

  it('at once: one decision is kept, the other hears that something has changed', async () => {
    const proposalId = await propose('outlierHistory', '2027-01-01', 4)
    const both = ['confirmed', 'declined', 'confirmed', 'declined'] as const
    const answers = await Promise.all(both.map((kind) => decide('piet', proposalId, kind)))
    expect(answers.filter(({ kind }) => kind === 'saved')).toHaveLength(1)
    expect(answers.filter((answer) => answer.kind === 'refused' && answer.refusal === 'changed')).toHaveLength(3)
    expect(await prisma.parameterDecision.count({ where: { proposalId } })).toBe(1)
  })

  it('at once: the same day of one parameter is proposed once', async () => {
    const answers = await Promise.all(
      ['agnes', 'piet', 'agnes', 'piet'].map((person, index) =>
        submitParameterValue(world.agent(person as 'agnes'), entryOf('missingDataDelay', '2027-01-01', 6 + index), now),
      ),
    )
    expect(answers.filter(({ kind }) => kind === 'submitted')).toHaveLength(1)
  })

  it('too late: what nobody confirmed before its day has lapsed, what has begun stays', async () => {
    const open = await propose('maximumPremiums', '2026-12-01', 25)
    const begun = await propose('maximumQualities', '2026-12-01', 25)
    await decide('piet', begun, 'confirmed')
    const onTheDay = new Date('2026-11-30T23:30:00Z')
    expect(await decide('piet', open, 'confirmed', onTheDay)).toMatchObject({ refusal: 'started' })
    expect(await decide('piet', begun, 'withdrawalAsked', onTheDay)).toMatchObject({ refusal: 'started' })
    expect((await readParameter(world.agent('piet'), 'maximumPremiums', day('2026-12-01'))).proposals).toMatchObject([
      { state: 'lapsed', possibleDecisions: [] },
    ])
    expect(await decide('piet', begun, 'withdrawalAsked', new Date('2026-11-30T22:30:00Z'))).toMatchObject({
      kind: 'saved',
    })
    expect((await valueOn('maximumQualities', '2026-12-01'))?.value).toBe(25)
  })

  it('leave their trace: who, what, before and after', async () => {
    const entries = await prisma.auditEntry.findMany({
      where: { subjectKind: 'legalParameter' },
      orderBy: { id: 'asc' },
      take: 2,
    })
    expect(entries).toMatchObject([
      { action: 'legalParameter.propose', actingAs: 'agent', userId: world.workerId('agnes') },
      { action: 'legalParameter.confirm', userId: world.workerId('piet'), before: { decision: null } },
    ])
    expect(entries[0]?.after).toMatchObject({ name: 'annualCeiling', startDate: '2027-01-01', value: 18_900_00 })
  })
})

describe('nobody else', () => {
  it.each([
    ['an employer', () => world.actor('nathalie')],
    ['nobody signed in', () => ({ actingAs: 'anonymous' }) as const],
    ['an agent with a weak key', () => ({ ...world.agent('agnes'), level: 350 })],
  ])('%s is refused', async (_, actor) => {
    const decision = { proposalId: '00000000-0000-7000-8000-000000000000', kind: 'confirmed' as const, remark: '' }
    await expect(listParameters(actor(), today)).rejects.toThrow(AccessRefused)
    await expect(readParameter(actor(), 'annualCeiling', today)).rejects.toThrow(AccessRefused)
    await expect(saveParameterDecision(actor(), decision, now)).rejects.toThrow(AccessRefused)
    const entry = entryOf('daysAhead', '2029-01-01', 30)
    await expect(submitParameterValue(actor(), entry, now)).rejects.toThrow(AccessRefused)
  })

  it('an unknown proposal is unknown', async () => {
    await expect(decide('piet', 'x', 'confirmed')).rejects.toThrow(NotFound)
    await expect(decide('piet', '00000000-0000-7000-8000-000000000000', 'confirmed')).rejects.toThrow(NotFound)
  })
})

describe('the database itself', () => {
  const roles = { program: 'DATABASE_URL', owner: 'DATABASE_OWNER_URL' } as const
  const run = (role: keyof typeof roles, sql: string) =>
    withClient(process.env[roles[role]] ?? '', (client) => client.query(sql))
  const decision = (kind: string, person: 'agnes' | 'piet', at: string) => `
    INSERT INTO "ParameterDecision" ("id", "proposalId", "number", "kind", "decidedByUserId", "decidedAt")
    SELECT gen_random_uuid(), "id", 1, '${kind}', '${world.workerId(person)}', '${at}'
    FROM "ParameterProposal" WHERE "name" = 'daysAhead' AND "startDate" = '2027-03-01'`

  it.each(['program', 'owner'] as const)(
    'lets the role of the %s edit nothing and decide nothing alone',
    async (role) => {
      const refused = /append-only|never deleted|denied|two people|does not follow|has begun|begins after/
      for (const sql of [
        `UPDATE "LegalParameter" SET "value" = 1 WHERE "name" = 'annualCeiling'`,
        `DELETE FROM "LegalParameter" WHERE "name" = 'annualCeiling'`,
        'TRUNCATE "LegalParameter"',
        'UPDATE "ParameterProposal" SET "value" = 1',
        'DELETE FROM "ParameterDecision"',
        'TRUNCATE "ParameterProposal" CASCADE',
        decision('confirmed', 'agnes', '2026-11-22T09:00:00Z'),
        decision('takenBack', 'piet', '2026-11-22T09:00:00Z'),
        decision('withdrawalConfirmed', 'piet', '2026-11-22T09:00:00Z'),
        decision('confirmed', 'piet', '2027-02-28T23:30:00Z'),
        `INSERT INTO "ParameterProposal" SELECT gen_random_uuid(), 'daysAhead', '2026-11-22', NULL, 1, 'days', 'x', 'ours',
        '2026-11-22', NULL, '${world.workerId('agnes')}', '2026-11-22T09:00:00Z'`,
      ])
        await expect(run(role, sql), sql).rejects.toThrow(refused)
    },
  )
})
