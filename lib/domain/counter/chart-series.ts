import type { Counter } from './counter.ts'

/** As many employers as can be told apart by a shade; beyond, the smaller ones are one. */
const MOST_SHADES = 3

export interface Series {
  /** Null: all the smaller employers together. */
  employerName: string | null
  shade: 1 | 2 | 3
  /** January to December. */
  monthCents: readonly number[]
}

const shades = [1, 2, 3] as const

/** What the bars of the months are stacked of, largest employer first. */
export function listSeries({ employers, months }: Pick<Counter, 'employers' | 'months'>): Series[] {
  const paying = employers.flatMap((employer, place) => (employer.totalCents > 0 ? [{ employer, place }] : []))
  const named = paying.slice(0, paying.length > MOST_SHADES ? MOST_SHADES - 1 : MOST_SHADES)
  const rest = paying.slice(named.length)
  const sumMonths = (places: readonly number[]) =>
    months.map(({ employerCents }) => places.reduce((sum, place) => sum + (employerCents[place] ?? 0), 0))
  const all = [
    ...named.map(({ employer, place }) => ({ employerName: employer.employerName, monthCents: sumMonths([place]) })),
    ...(rest.length > 0 ? [{ employerName: null, monthCents: sumMonths(rest.map(({ place }) => place)) }] : []),
  ]
  return all.map((series, place) => ({ ...series, shade: shades[place] ?? MOST_SHADES }))
}

/** Below two euros the lines would no longer stand at whole ones. */
const SMALLEST = 200

/** Lines behind the bars: round amounts, three at most, and the amount the drawing reaches up to. */
export function computeGrid(highestCents: number): { lines: number[]; topCents: number } {
  const power = 10 ** Math.floor(Math.log10(Math.max(highestCents, SMALLEST) / 2))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => highestCents / each <= 3) ?? power
  const lines = Array.from({ length: Math.floor(highestCents / step) }, (_, place) => (place + 1) * step)
  return { lines, topCents: Math.max(highestCents, step) }
}
