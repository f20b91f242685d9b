import { describe, expect, it } from 'vitest'
import { presentCounterJson } from '@/lib/channels/documents/present-counter-json.ts'
import { computeCounter } from '@/lib/domain/counter/compute-counter.ts'
import type { CounterDeclaration } from '@/lib/domain/counter/facts.ts'
import { endOfMonth } from '@/lib/domain/local-date.ts'
import { aCounterDeclaration, aVersion, someCounterFacts } from '../../../factories/counter.ts'
import { cents, day } from '../../../factories/values.ts'

const madeAt = new Date('2025-12-09T08:30:00Z')
const present = (...declarations: CounterDeclaration[]) =>
  presentCounterJson(computeCounter(someCounterFacts({ declarations })), madeAt)
/** What the person receives. */
const written = (...declarations: CounterDeclaration[]) => JSON.stringify(present(...declarations))

describe('the statement of a counter as data', () => {
  it('of an empty year has twelve months of nothing and the limit', () => {
    const told = present()
    expect(told).toMatchObject({ year: 2025, totalCents: 0, changedAt: null, employers: [], payslips: [] })
    expect(told.madeAt).toBe('2025-12-09T08:30:00.000Z')
    expect(told.months).toEqual(
      Array.from({ length: 12 }, (_, place) => ({ month: place + 1, totalCents: 0, processingCents: 0 })),
    )
    expect(told.remainingCents).toBe('limitCents' in told.limit ? told.limit.limitCents : null)
  })

  it('holds whole cents, and its months, employers and payslips each add up to the total', () => {
    const declarations = ['a', 'b'].flatMap((employerId, shift) =>
      Array.from({ length: 12 }, (_, place) => {
        const startDate = day(`2025-${String(place + 1).padStart(2, '0')}-01`)
        const calculationPeriod = { startDate, endDate: endOfMonth(startDate) }
        const version = aVersion({ calculationPeriod, wageCents: cents(33_33 + place), premiumCents: cents(shift) })
        return aCounterDeclaration([version], { employerId, employerName: employerId })
      }),
    )
    const told = present(...declarations)
    const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
    expect(told.totalCents).toBe(24 * 33_33 + 2 * 66 + 12)
    expect(sum(told.months.map(({ totalCents }) => totalCents))).toBe(told.totalCents)
    expect(sum(told.employers.map(({ totalCents }) => totalCents))).toBe(told.totalCents)
    expect(sum(told.payslips.map(({ amountCents }) => amountCents))).toBe(told.totalCents)
    expect(written(...declarations)).not.toMatch(/Cents":-?\d+\.\d/)
  })

  it('of a correction downwards holds the amount in force; what waits and what was withdrawn stand apart', () => {
    const corrected = aCounterDeclaration([
      aVersion({ wageCents: cents(1000_00) }),
      aVersion({ number: 2, kind: 'modification', wageCents: cents(1) }),
    ])
    const waiting = aCounterDeclaration([aVersion({ status: 'processing', decidedAt: null, wageCents: cents(7) })])
    const withdrawn = aCounterDeclaration([
      aVersion({ wageCents: cents(9) }),
      aVersion({ number: 2, kind: 'cancellation', wageCents: cents(0) }),
    ])
    const told = present(corrected, waiting, withdrawn)
    expect(told).toMatchObject({ totalCents: 1, processingCents: 7 })
    expect(told.payslips).toMatchObject([{ amountCents: 1, versionNumber: 2 }])
    expect(told.processing).toMatchObject([{ amountCents: 7 }])
    expect(told.withdrawn).toMatchObject([{ amountCents: 9 }])
  })

  it('keeps every character of a name, and tells no number of ours for an employer', () => {
    const name = '=1+1;"Chez" \\ l’été\n<script>'
    const told = JSON.parse(written(aCounterDeclaration([aVersion()], { employerId: 'secret-id', employerName: name })))
    expect(told.employers[0].employerName).toBe(name)
    expect(told.payslips[0].employerName).toBe(name)
    expect(JSON.stringify(told)).not.toContain('secret-id')
  })
})
