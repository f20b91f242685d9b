import type { LocalDate } from '../local-date.ts'

/** What an agent can do with a value that an agent entered. */
export const decisionKinds = [
  'confirmed',
  'declined',
  'takenBack',
  'withdrawalAsked',
  'withdrawalConfirmed',
  'withdrawalDeclined',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

export interface Decision {
  kind: DecisionKind
  decidedByUserId: string
}

export interface ProposalHistory {
  startDate: LocalDate
  proposedByUserId: string
  /** Oldest first. */
  decisions: readonly Decision[]
}

/** `lapsed`: nobody confirmed it before its first day. Only `confirmed` and `withdrawalAsked` count for the rules. */
export type ProposalState =
  | 'proposed'
  | 'lapsed'
  | 'confirmed'
  | 'declined'
  | 'takenBack'
  | 'withdrawalAsked'
  | 'withdrawn'

/** Where a proposal stands on that day: it follows from its decisions, and is stored nowhere. */
export function computeProposalState({ startDate, decisions }: ProposalHistory, today: LocalDate): ProposalState {
  const isFuture = startDate > today
  const last = decisions.at(-1)?.kind
  if (last === undefined) return isFuture ? 'proposed' : 'lapsed'
  if (last === 'declined' || last === 'takenBack') return last
  if (last === 'withdrawalConfirmed') return 'withdrawn'
  return last === 'withdrawalAsked' && isFuture ? 'withdrawalAsked' : 'confirmed'
}

/**
 * What this agent may still do: a value and its withdrawal are always the work of two people, and what has begun stays as it is.
 */
export function listPossibleDecisions(history: ProposalHistory, userId: string, today: LocalDate): DecisionKind[] {
  if (history.startDate <= today) return []
  const state = computeProposalState(history, today)
  if (state === 'proposed') return history.proposedByUserId === userId ? ['takenBack'] : ['confirmed', 'declined']
  if (state === 'confirmed') return ['withdrawalAsked']
  if (state !== 'withdrawalAsked') return []
  const askedBy = history.decisions.at(-1)?.decidedByUserId
  return askedBy === userId ? ['withdrawalDeclined'] : ['withdrawalConfirmed', 'withdrawalDeclined']
}

/** Why a decision is refused: its value has begun, the same person may not, or another decision came first. */
export const decisionRefusals = ['started', 'samePerson', 'changed'] as const
export type DecisionRefusal = (typeof decisionRefusals)[number]

export function checkDecision(history: ProposalHistory, wanted: Decision, today: LocalDate): DecisionRefusal | null {
  if (listPossibleDecisions(history, wanted.decidedByUserId, today).includes(wanted.kind)) return null
  if (history.startDate <= today) return 'started'
  return listPossibleDecisions(history, otherThan(wanted.decidedByUserId), today).includes(wanted.kind)
    ? 'samePerson'
    : 'changed'
}

/** Anybody else. */
function otherThan(userId: string): string {
  return `other than ${userId}`
}
