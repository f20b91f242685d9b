import type pg from 'pg'
import type { EmployerActor } from '../../../lib/domain/actor.ts'
import { AccessRefused, AlreadySent, NotFound } from '../../../lib/domain/refusal.ts'
import { actorOf, type Planted } from '../../../prisma/scenarios/cast.ts'
import type { PersonKey } from '../../../prisma/scenarios/people.ts'

/** The world the races are run in, and a connection that may look at and set up everything. */
export interface RaceGround {
  planted: Planted
  owner: pg.Client
  now: Date
}

/** Several do something at once; answers who won and what the loser heard. */
export type Race = (ground: RaceGround, repetition: number) => Promise<RaceOutcome>

export interface RaceOutcome {
  /** How many got what they wanted; one is right. */
  winners: number
  /** Who won, where both may. */
  winner?: string
  /** What nobody should ever hear (a fault of the program), or what the tables hold against the answers. */
  faults: readonly string[]
}

/** What a loser may hear: a refusal that a page has words for. Anything else would be a page of failure. */
function isRefusal(reason: unknown): boolean {
  return reason instanceof AccessRefused || reason instanceof NotFound || reason instanceof AlreadySent
}

/** Starts all at once, and counts those whose answer says that they won. */
export async function race<Answer>(
  starters: readonly (() => Promise<Answer>)[],
  hasWon: (answer: Answer) => boolean,
): Promise<RaceOutcome> {
  const answers = await Promise.allSettled(starters.map((start) => start()))
  const faults = answers.flatMap((answer) =>
    answer.status === 'rejected' && !isRefusal(answer.reason) ? [String(answer.reason)] : [],
  )
  return { winners: answers.filter((answer) => answer.status === 'fulfilled' && hasWon(answer.value)).length, faults }
}

/** The first column of the first row. */
export async function askOwner({ owner }: RaceGround, question: string, ...values: unknown[]): Promise<string> {
  const { rows } = await owner.query({ text: question, values, rowMode: 'array' })
  return String(rows[0]?.[0] ?? '')
}

const CLIENTS = 200

/** Another client of the office each time, as long as there are some: its key and the office's user at work for it. */
export function clientOf({ planted }: RaceGround, repetition: number): { client: PersonKey; office: EmployerActor } {
  const client = `client${(repetition % CLIENTS) + 1}`
  return { client: client as PersonKey, office: actorOf(planted, 'thomas', 'horizon', client) }
}
