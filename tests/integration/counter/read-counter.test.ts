import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { AccessRefused } from '@/lib/domain/refusal.ts'
import { readCounter } from '@/lib/use-cases/counter/read-counter.ts'
import { saveAlertChoice } from '@/lib/use-cases/counter/save-alert-choice.ts'
import type { WageScenario } from '@/prisma/scenarios/wages.ts'
import { day } from '../../factories/values.ts'
import { CounterWorld } from '../../support/counter/counter-world.ts'
import { World } from '../../support/world.ts'

let world: World
let cast: CounterWorld
beforeAll(async () => {
  world = await World.plant()
  cast = new CounterWorld(world)
})

const month = (enterprise: string, two: string, grossWageCents: number, person: 'lotte' | 'jonas' = 'lotte') =>
  ({
    enterprise,
    person,
    startDate: `2025-${two}-01`,
    endDate: `2025-${two}-28`,
    grossWageCents,
    employerCategory: enterprise === 'brasserie' ? '210' : '017',
    workerType: 'blueCollar',
  }) satisfies WageScenario
const at = new Date('2025-12-09T09:00:00Z')
const today = day('2025-12-09')
const lotte = () => world.worker('lotte')

describe('the counter of a worker', () => {
  it('adds up every employer; processing is apart, accepted counts, a correction replaces, a withdrawal takes away', async () => {
    await cast.send(month('brasserie', '01', 510_00), at)
    const cafe = await cast.send(month('cafe', '01', 495_00), at)
    await cast.send(month('gasthof', '02', 450_00), at, { isDecided: false })
    const first = await readCounter(lotte(), 2025, today)
    expect(first.counter).toMatchObject({ totalCents: 1005_00, processingCents: 450_00, expectedCents: 1455_00 })
    expect(first.counter.employers.map(({ employerName }) => employerName)).toEqual([
      'Brasserie du Canal SRL',
      'Café De Post BV',
      'Gasthof zur Linde GmbH',
    ])
    await cast.correct(cafe, month('cafe', '01', 500_50), at)
    expect((await readCounter(lotte(), 2025, today)).counter.totalCents).toBe(1010_50)
    await cast.withdraw('cafe', cafe, at)
    const { counter } = await readCounter(lotte(), 2025, today)
    expect(counter.totalCents).toBe(510_00)
    expect(counter.withdrawn).toMatchObject([{ employerName: 'Café De Post BV', amountCents: 500_50 }])
    expect(counter.lines[0]).toMatchObject({ wageCents: 510_00, premiumCents: 0, versionNumber: 1, channel: 'web' })
  })

  it('offers the years with payslips and the current one, and the last with data when this one has none', async () => {
    const { years, lastYear } = await readCounter(lotte(), null, day('2026-11-22'))
    expect(years).toEqual([2026, 2025])
    expect(lastYear).toBe(2025)
  })

  it('is nobody else’s', async () => {
    expect((await readCounter(world.worker('jonas'), 2025, today)).counter.totalCents).toBe(0)
    await expect(readCounter(world.actor(), 2025, today)).rejects.toBeInstanceOf(AccessRefused)
  })

  it('opens with the e-mail code, which changes nothing', async () => {
    const weak = { ...lotte(), level: 350 }
    expect((await readCounter(weak, 2025, today)).counter.year).toBe(2025)
    const choice = { thresholds: [], isMailed: true }
    await expect(saveAlertChoice(weak, choice, at)).rejects.toBeInstanceOf(AccessRefused)
  })
})

describe('a threshold', () => {
  const jonas = () => world.worker('jonas')
  const notices = async () => {
    const rows = await prisma.counterNotice.findMany({ where: { workerId: world.workerId('jonas') } })
    return rows.map(({ threshold, mailedAt }) => [threshold, mailedAt]).sort()
  }
  const jobs = async () =>
    (
      await prisma.$queryRaw<{ data: { threshold: string } }[]>`
      SELECT data FROM pgboss.job WHERE name = 'mail-counter-notice' ORDER BY created_on`
    ).map(({ data }) => data.threshold)

  it('is noted by the decision that passes it, once, and mailed when the worker wants that', async () => {
    await cast.send(month('brasserie', '01', 14_399_99, 'jonas'), at)
    expect(await notices()).toEqual([])
    await cast.send(month('cafe', '01', 1, 'jonas'), at)
    expect(await notices()).toEqual([['notice', null]])
    expect(await jobs()).toEqual([])

    await saveAlertChoice(jonas(), { thresholds: ['passed'], isMailed: true }, at)
    await cast.send(month('gasthof', '01', 2_700_00, 'jonas'), at)
    expect(await notices()).toEqual([
      ['alert', null],
      ['notice', null],
    ])
    expect(await jobs()).toEqual([])
    const above = await cast.send(month('gasthof', '02', 900_01, 'jonas'), at)
    expect(await jobs()).toEqual(['passed'])

    await cast.withdraw('gasthof', above, at)
    await cast.send(month('gasthof', '02', 900_02, 'jonas'), at)
    expect(await notices()).toHaveLength(3)
    expect(await jobs()).toEqual(['passed'])
  })

  it('is told of those that the worker chose, and no others', async () => {
    const { notices: told, alerts } = await readCounter(jonas(), 2025, today)
    expect(alerts).toEqual({ thresholds: ['passed'], isMailed: true })
    expect(told).toMatchObject([{ threshold: 'passed', percent: 100 }])
    await saveAlertChoice(jonas(), { thresholds: ['notice', 'alert'], isMailed: false }, at)
    const again = await readCounter(jonas(), 2025, today)
    expect(again.notices.map(({ threshold }) => threshold).sort()).toEqual(['alert', 'notice'])
  })
})
