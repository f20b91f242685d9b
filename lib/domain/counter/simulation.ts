import type { EuroCents } from '../euro-cents.ts'
import { type LocalDate, monthOf, yearOf } from '../local-date.ts'
import type { Counter } from './counter.ts'
import { computeStanding, type Standing } from './standing.ts'

export interface Simulation extends Standing {
  /** 1 to 12: the first month that was reckoned with. */
  firstMonth: number
  monthCount: number
  monthlyCents: EuroCents
  /** Where the year would end. */
  totalCents: EuroCents
  /** The month in which the limit is exceeded, when it is one of those reckoned with. */
  passedInMonth: number | null
  /** The same amount in each of these months that ends the year on the limit, rounded down; null without a known limit. */
  evenMonthlyCents: EuroCents | null
}

const LAST_MONTH = 12

/**
 * "If I earn X a month until December" [ours]: every month from the current one on brings X, what is already accepted in such a month
 * being part of it. Null for a year that is over, and without a ceiling: then there is nothing to reckon with.
 */
export function computeSimulation(counter: Counter, monthlyCents: EuroCents, today: LocalDate): Simulation | null {
  const { year, limit, countedCents, thresholds, firstPensionDay } = counter
  const isOver = yearOf(today) > year
  if (isOver || !('limitCents' in limit) || firstPensionDay !== null) return null
  const firstMonth = yearOf(today) < year ? 1 : monthOf(today)
  const open = counter.months.slice(firstMonth - 1)
  const already = open.map(({ totalCents, apartCents }) => (totalCents - apartCents) as EuroCents)
  const closedCents = countedCents - already.reduce((sum, cents) => sum + cents, 0)
  const { totalCents, passedPlace } = walk(closedCents, { already, monthlyCents, limitCents: limit.limitCents })
  return {
    ...computeStanding(totalCents, limit, thresholds),
    firstMonth,
    monthCount: LAST_MONTH - firstMonth + 1,
    monthlyCents,
    totalCents,
    passedInMonth: passedPlace === null ? null : firstMonth + passedPlace,
    evenMonthlyCents: computeEvenMonthlyCents(limit.limitCents - closedCents, already),
  }
}

interface Walk {
  already: readonly EuroCents[]
  monthlyCents: EuroCents
  limitCents: EuroCents
}

function walk(startCents: number, { already, monthlyCents, limitCents }: Walk) {
  let cents = startCents
  let passedPlace: number | null = null
  for (const [place, known] of already.entries()) {
    const before = cents
    cents += Math.max(monthlyCents, known)
    if (before <= limitCents && cents > limitCents) passedPlace = place
  }
  return { totalCents: cents as EuroCents, passedPlace }
}

/** Months that already hold more keep it: the rest is shared by the others. */
function computeEvenMonthlyCents(roomCents: number, already: readonly EuroCents[]): EuroCents {
  const inOrder = [...already].sort((first, second) => second - first)
  let room = roomCents
  for (const [place, known] of inOrder.entries()) {
    const share = Math.floor(room / (inOrder.length - place))
    if (known <= share) return Math.max(0, share) as EuroCents
    room -= known
  }
  return 0 as EuroCents
}
