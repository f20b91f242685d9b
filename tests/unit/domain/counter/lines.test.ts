import { describe, expect, it } from 'vitest'
import {
  computeAmountCents,
  computeLineCount,
  listLines,
  listWaiting,
  listWithdrawn,
} from '@/lib/domain/counter/lines.ts'
import { aCounterDeclaration, aVersion, someCounterFacts } from '../../../factories/counter.ts'
import { cents, day, range } from '../../../factories/values.ts'

const pensionFromJuly = [{ kind: 'pensioner' as const, startDate: day('2025-07-01'), endDate: null }]
const earlyFromJuly = [{ kind: 'earlyPensioner' as const, startDate: day('2025-07-01'), endDate: null }]

describe('whether a payslip counts', () => {
  it.each([
    ['ends the day before the first pension day', '2025-06-01', '2025-06-30', 'counted'],
    ['ends on the first pension day', '2025-06-01', '2025-07-01', 'afterPension'],
    ['lies across the first pension day', '2025-06-16', '2025-07-15', 'afterPension'],
    ['lies after it', '2025-08-01', '2025-08-31', 'afterPension'],
  ])('when its calculation period %s', (_, startDate, endDate, expected) => {
    const version = aVersion({ calculationPeriod: range(startDate, endDate) })
    expect(computeLineCount(version, pensionFromJuly)).toBe(expected)
  })

  it('names the early pension as the reason', () => {
    const version = aVersion({ calculationPeriod: range('2025-08-01', '2025-08-31') })
    expect(computeLineCount(version, earlyFromJuly)).toBe('afterEarlyPension')
  })

  it('counts everything of a pensioner of the whole year: there is no ceiling to be apart from', () => {
    const since2018 = [{ kind: 'pensioner' as const, startDate: day('2018-03-01'), endDate: null }]
    expect(computeLineCount(aVersion(), since2018)).toBe('counted')
  })
})

describe('a payslip', () => {
  it('is worth its wages and premiums', () => {
    expect(computeAmountCents(aVersion({ wageCents: cents(1), premiumCents: cents(2) }))).toBe(3)
  })

  it('shows the version in force, its channel, and when the first one came', () => {
    const first = aVersion()
    const second = aVersion({
      number: 2,
      kind: 'modification',
      channel: 'batch',
      wageCents: cents(900_00),
      receivedAt: new Date('2025-04-01T09:00:00Z'),
    })
    const [line] = listLines(someCounterFacts({ declarations: [aCounterDeclaration([first, second])] }))
    expect(line).toMatchObject({
      versionNumber: 2,
      channel: 'batch',
      amountCents: 900_00,
      receivedAt: second.receivedAt,
      firstReceivedAt: first.receivedAt,
      waitingKind: null,
    })
  })

  it('leaves the year that a correction takes it out of, and enters the other', () => {
    const moved = aCounterDeclaration([
      aVersion({ calculationPeriod: range('2025-12-01', '2025-12-31') }),
      aVersion({ number: 2, kind: 'modification', calculationPeriod: range('2026-01-01', '2026-01-31') }),
    ])
    expect(listLines(someCounterFacts({ declarations: [moved] }))).toEqual([])
    expect(listLines(someCounterFacts({ year: 2026, declarations: [moved] }))).toHaveLength(1)
  })

  it('is listed newest first, and at the same dates by employer', () => {
    const facts = someCounterFacts({
      declarations: [
        aCounterDeclaration([aVersion({ calculationPeriod: range('2025-01-01', '2025-01-31') })]),
        aCounterDeclaration([aVersion({ calculationPeriod: range('2025-03-01', '2025-03-31') })], {
          employerName: 'B',
        }),
        aCounterDeclaration([aVersion({ calculationPeriod: range('2025-03-01', '2025-03-31') })], {
          employerName: 'A',
        }),
        aCounterDeclaration([aVersion({ calculationPeriod: range('2025-03-01', '2025-03-15') })]),
      ],
    })
    const shown = listLines(facts).map(({ calculationPeriod, employerName }) => [
      calculationPeriod.endDate,
      employerName[0],
    ])
    expect(shown).toEqual([
      ['2025-03-31', 'A'],
      ['2025-03-31', 'B'],
      ['2025-03-15', 'B'],
      ['2025-01-31', 'B'],
    ])
  })
})

describe('what is in processing', () => {
  const change = (overrides: Parameters<typeof aVersion>[0]) =>
    aCounterDeclaration([aVersion(), aVersion({ number: 2, status: 'processing', kind: 'modification', ...overrides })])

  it.each([
    ['a correction brings the new amount and takes the old', {}, 2025, [1200_00, 1000_00]],
    ['a cancellation takes', { kind: 'cancellation' as const }, 2025, [0, 1000_00]],
    [
      'a correction to another year takes here',
      { calculationPeriod: range('2024-12-01', '2024-12-31') },
      2025,
      [0, 1000_00],
    ],
    ['and brings there', { calculationPeriod: range('2024-12-01', '2024-12-31') }, 2024, [1200_00, 0]],
  ])('%s', (_, overrides, year, expected) => {
    const declarations = [change({ wageCents: cents(1200_00), ...overrides })]
    const waiting = listWaiting(someCounterFacts({ year, declarations }))
    expect(waiting.map(({ amountCents, replacedCents }) => [amountCents, replacedCents])).toEqual([expected])
  })

  it('leaves other years and what was refused alone', () => {
    const refused = aCounterDeclaration([aVersion({ status: 'refused' })])
    expect(listWaiting(someCounterFacts({ declarations: [refused, aCounterDeclaration()] }))).toEqual([])
    expect(listWaiting(someCounterFacts({ year: 2026, declarations: [change({})] }))).toEqual([])
  })
})

describe('what was withdrawn', () => {
  it('is shown with its amount and the day of its withdrawal, and counts no more', () => {
    const decidedAt = new Date('2025-05-05T10:00:00Z')
    const declaration = aCounterDeclaration([aVersion(), aVersion({ number: 2, kind: 'cancellation', decidedAt })])
    const facts = someCounterFacts({ declarations: [declaration] })
    expect(listWithdrawn(facts)).toMatchObject([{ amountCents: 1000_00, withdrawnAt: decidedAt }])
    expect(listLines(facts)).toEqual([])
  })
})
