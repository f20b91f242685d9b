import { readdirSync, readFileSync } from 'node:fs'
import type { CounterDeclaration, CounterFacts, CounterVersion } from '@/lib/domain/counter/facts.ts'
import { type DatedValue, parseParameterFile } from '@/lib/domain/legal-parameters/dated-value.ts'
import { cents, day, range } from './values.ts'

const folder = new URL('../../prisma/parameters/', import.meta.url)

/** The dated values as they are shipped: tests of counters are tests of the law, not of invented amounts. */
export const shippedValues: readonly DatedValue[] = readdirSync(folder)
  .filter((name) => name !== 'employer-categories.json')
  .flatMap((name) => parseParameterFile(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))

/** February 2025, 1,000.00 in wages, accepted on 3 March. */
export const aVersion = (overrides: Partial<CounterVersion> = {}): CounterVersion => ({
  number: 1,
  kind: 'original',
  status: 'accepted',
  calculationPeriod: range('2025-02-01', '2025-02-28'),
  payslipReference: null,
  wageCents: cents(1000_00),
  premiumCents: cents(0),
  channel: 'web',
  receivedAt: new Date('2025-03-03T09:00:00Z'),
  decidedAt: new Date('2025-03-03T09:01:00Z'),
  ...overrides,
})

let made = 0

/** A declaration of the brasserie; the versions are what the test is about. */
export const aCounterDeclaration = (
  versions: readonly CounterVersion[] = [aVersion()],
  overrides: Partial<CounterDeclaration> = {},
): CounterDeclaration => ({
  declarationId: `declaration-${String(++made).padStart(6, '0')}`,
  employerId: 'brasserie',
  employerName: 'Brasserie du Canal SRL',
  versions,
  ...overrides,
})

/** The counter of 2025, looked at on 9 December of that year, by somebody without a pension. */
export const someCounterFacts = (overrides: Partial<CounterFacts> = {}): CounterFacts => ({
  year: 2025,
  today: day('2025-12-09'),
  declarations: [],
  pensionDays: [],
  values: shippedValues,
  ...overrides,
})
