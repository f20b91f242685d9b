import { monthOf } from './months.ts'
import type { PersonKey } from './people.ts'

/** One declaration of the demonstration: calculated on the last day, received two days later at ten, one quality, wage only. */
export interface WageScenario {
  enterprise: string
  person: PersonKey
  startDate: string
  endDate: string
  grossWageCents: number
  employerCategory: string
  workerType: 'blueCollar' | 'whiteCollar'
}

type Line = readonly [startDate: string, endDate: string, grossWageCents: number]

const at =
  (enterprise: string, employerCategory: string, workerType: WageScenario['workerType'] = 'blueCollar') =>
  (person: PersonKey, lines: readonly Line[]): WageScenario[] =>
    lines.map(([startDate, endDate, grossWageCents]) => ({
      enterprise,
      person,
      startDate,
      endDate,
      grossWageCents,
      employerCategory,
      workerType,
    }))

const months = (year: number, numbers: readonly number[], cents: number): Line[] =>
  numbers.map((number) => {
    const { startDate, endDate } = monthOf(`${year}-${String(number).padStart(2, '0')}`)
    return [startDate, endDate, cents]
  })

const wholeYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
const brasserie = at('brasserie', '210')
const cafe = at('cafe', '017')
const gasthof = at('gasthof', '017')

/** As in the manual: the autumn of 2024 at the brasserie. */
const autumn2024: readonly WageScenario[] = [
  ...brasserie('laurine', [
    ['2024-12-01', '2024-12-31', 64000],
    ['2024-12-07', '2024-12-12', 21040],
  ]),
  ...at(
    'brasserie',
    '597',
    'whiteCollar',
  )('christophe', [
    ['2024-10-01', '2024-10-15', 62000],
    ['2024-10-16', '2024-10-31', 71000],
    ['2024-11-01', '2024-11-30', 138000],
    ['2024-12-01', '2024-12-31', 145000],
  ]),
  ...brasserie('isabelle', [
    ['2024-07-01', '2024-07-31', 98000],
    ['2024-08-01', '2024-08-31', 94050],
    ['2024-09-01', '2024-09-30', 101525],
    ['2024-10-01', '2024-10-31', 99000],
    ['2024-11-01', '2024-11-30', 100575],
    ['2024-12-01', '2024-12-31', 102000],
  ]),
  ...brasserie('yves', [['2024-11-01', '2024-11-30', 45520]]),
  ...brasserie('dieter', [['2024-10-22', '2024-10-31', 19800]]),
  ...brasserie('marleen', [
    ['2024-10-01', '2024-10-08', 15000],
    ['2024-10-09', '2024-10-21', 23310],
  ]),
]

/** The counters of 2025: three employers, a pensioner, a pensioner since July, an early pensioner, an expat. */
const counters2025: readonly WageScenario[] = [
  ...brasserie('lotte', months(2025, wholeYear, 51000)),
  ...cafe('lotte', months(2025, wholeYear, 49500)),
  ...gasthof('lotte', months(2025, wholeYear, 45000)),
  ...brasserie('jonas', months(2025, wholeYear, 60000)),
  ...cafe('jonas', months(2025, wholeYear, 55000)),
  ...gasthof('jonas', months(2025, wholeYear, 41000)),
  ...cafe('fatima', [...months(2025, [10], 30000), ...months(2025, [11], 32000)]),
  ...gasthof('georges', months(2025, wholeYear, 190000)),
  ...gasthof('monique', months(2025, wholeYear, 90000)),
  ...gasthof('herman', months(2025, wholeYear, 65000)),
  ...gasthof('maelle', months(2025, [4, 5, 6, 7], 70000)),
  ...gasthof('karel', months(2025, [10], 45000)),
]

export const wages: readonly WageScenario[] = [...autumn2024, ...counters2025]
