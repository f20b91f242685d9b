import { lastMonth, quarterOf } from './months.ts'
import type { PersonKey } from './people.ts'

export interface DimonaScenario {
  enterprise: string
  person: PersonKey
  startDate: string
  endDate: string
  hasWarning?: boolean
}

const whole = [1, 2, 3, 4] as const
/** One period for each quarter of a year, as employers declare them. */
const quarters = (enterprise: string, person: PersonKey, year: number, numbers: readonly (1 | 2 | 3 | 4)[]) =>
  numbers.map((quarter): DimonaScenario => ({ enterprise, person, ...quarterOf(year, quarter) }))
const once = (
  enterprise: string,
  person: PersonKey,
  range: { startDate: string; endDate: string },
): DimonaScenario => ({
  enterprise,
  person,
  ...range,
})

/** The FLX periods of the demonstration; M is the month before `today`. */
export function dimonaPeriods(today: string): readonly DimonaScenario[] {
  const month = lastMonth(today)
  const october = { startDate: '2024-10-01', endDate: '2024-10-31' }
  return [
    ...quarters('brasserie', 'laurine', 2024, [4]),
    ...quarters('brasserie', 'christophe', 2024, [4]),
    ...quarters('brasserie', 'isabelle', 2024, [3, 4]),
    ...quarters('brasserie', 'yves', 2024, [4]),
    once('brasserie', 'yves', month),
    once('brasserie', 'dieter', october),
    once('brasserie', 'marleen', october),
    ...quarters('brasserie', 'marc', 2024, [4]),
    once('brasserie', 'lukasz', month),
    once('brasserie', 'marieChristine', month),
    ...(['brasserie', 'cafe', 'gasthof'] as const).flatMap((enterprise) => [
      ...quarters(enterprise, 'lotte', 2025, whole),
      ...quarters(enterprise, 'jonas', 2025, whole),
    ]),
    once('cafe', 'fatima', { startDate: '2025-10-01', endDate: '2025-11-30' }),
    ...(['georges', 'monique', 'herman'] as const).flatMap((person) => quarters('gasthof', person, 2025, whole)),
    ...quarters('gasthof', 'maelle', 2025, [2, 3]).map((quarter) => ({ ...quarter, hasWarning: true })),
    ...quarters('gasthof', 'karel', 2025, [4]),
  ]
}

export const pensions: readonly { person: PersonKey; kind: 'pensioner' | 'earlyPensioner'; startDate: string }[] = [
  { person: 'georges', kind: 'pensioner', startDate: '2018-03-01' },
  { person: 'monique', kind: 'pensioner', startDate: '2025-07-01' },
  { person: 'herman', kind: 'earlyPensioner', startDate: '2023-10-01' },
]

/** Maëlle's overseas work was recognised for the second quarter alone. */
export const overseas = {
  enterprise: 'gasthof',
  person: 'maelle',
  quarterStartDate: '2025-04-01',
  requestedAt: '2025-03-24T09:00:00Z',
  decidedAt: '2025-04-04T09:00:00Z',
  decidedBy: 'agnes',
} as const
