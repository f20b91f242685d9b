import { editAgainstCancel } from './edit-against-cancel.ts'
import { mandateEnds } from './mandate-ends.ts'
import type { Race, RaceGround } from './race.ts'
import { twentyEditors } from './twenty-editors.ts'
import { twoChiefs } from './two-chiefs.ts'

/** By the words of what happens at once. */
const races: Readonly<Record<string, Race>> = { twoChiefs, editAgainstCancel, twentyEditors, mandateEnds }

export interface RaceFigures {
  repetitions: number
  /** Repetitions with one winner and no fault. */
  right: number
  /** How often who won, where both may. */
  winners: Readonly<Record<string, number>>
  faults: readonly string[]
}

async function repeat(run: Race, ground: RaceGround, repetitions: number): Promise<RaceFigures> {
  const faults: string[] = []
  const winners: Record<string, number> = {}
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const outcome = await run(ground, repetition)
    if (outcome.winner) winners[outcome.winner] = (winners[outcome.winner] ?? 0) + 1
    const isRight = outcome.winners === 1 && outcome.faults.length === 0
    if (!isRight) faults.push(`${repetition}: ${outcome.winners} winners; ${outcome.faults.join('; ')}`)
  }
  return { repetitions, right: repetitions - faults.length, winners, faults }
}

/** Runs every race that often; nothing it finds stops it. */
export async function runRaces(
  ground: RaceGround,
  repetitions: number,
  tell: (name: string, figures: RaceFigures) => void = () => {},
): Promise<Record<string, RaceFigures>> {
  const figures: Record<string, RaceFigures> = {}
  for (const [name, run] of Object.entries(races)) {
    const found = await repeat(run, ground, repetitions)
    figures[name] = found
    tell(name, found)
  }
  return figures
}
