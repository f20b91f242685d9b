import { addDays, isWithin, type LocalDate } from '../local-date.ts'
import type { DatedValue } from './dated-value.ts'

/** A dated value and where it came from: a file of the program, or two agents at the desk. */
export interface LayeredValue extends DatedValue {
  origin: 'shipped' | 'desk'
}

/**
 * Which value holds on which days, when files and agents both gave some: the one that began last; of two that begin on one day the
 * agents' one. After its end an earlier value that still runs holds again. Days on which nothing holds are left out.
 */
export function computeTimeline(layers: readonly LayeredValue[]): LayeredValue[] {
  const names = [...new Set(layers.map(({ name }) => name))]
  return names.flatMap((name) => computeOwnTimeline(layers.filter((layer) => layer.name === name)))
}

function computeOwnTimeline(layers: readonly LayeredValue[]): LayeredValue[] {
  const [only] = layers
  if (layers.length === 1 && only) return [only]
  const pieces: { source: LayeredValue; startDate: LocalDate; endDate: LocalDate | null }[] = []
  const days = listTurns(layers)
  for (const [index, startDate] of days.entries()) {
    const source = findLeading(layers, startDate)
    const next = days[index + 1]
    const endDate = next ? addDays(next, -1) : null
    const last = pieces.at(-1)
    if (source && last?.source === source && last.endDate === addDays(startDate, -1)) last.endDate = endDate
    else if (source) pieces.push({ source, startDate, endDate })
  }
  return pieces.map(({ source, startDate, endDate }) => ({ ...source, startDate, endDate }))
}

/** The days on which something begins, or no longer holds, in order. */
function listTurns(layers: readonly LayeredValue[]): LocalDate[] {
  const turns = layers.flatMap(({ startDate, endDate }) => (endDate ? [startDate, addDays(endDate, 1)] : [startDate]))
  return [...new Set(turns)].sort()
}

function findLeading(layers: readonly LayeredValue[], date: LocalDate): LayeredValue | undefined {
  return layers
    .filter((layer) => isWithin(date, layer))
    .reduce<LayeredValue | undefined>(
      (leading, layer) => (leading && !leads(layer, leading) ? leading : layer),
      undefined,
    )
}

function leads(layer: LayeredValue, other: LayeredValue): boolean {
  if (layer.startDate !== other.startDate) return layer.startDate > other.startDate
  return layer.origin === 'desk'
}
