import type { Confidence } from './dated-value.ts'
import type { ParameterDefinition } from './definitions.ts'
import type { DecisionKind, ProposalState } from './proposal.ts'
import type { LayeredValue } from './timeline.ts'

/** A parameter in the list of the desk. */
export interface ParameterLine {
  definition: ParameterDefinition
  /** In force today; null when nothing is recorded for this day. */
  current: LayeredValue | null
  /** The first value to come. */
  next: LayeredValue | null
}

/** What one agent did, as the history tells it. */
export interface DecisionView {
  kind: DecisionKind
  decidedAt: Date
  decidedBy: string
  remark: string | null
}

/** A value entered at the desk, as the agent who looks may see and decide it. */
export interface ProposalView {
  proposalId: string
  definition: ParameterDefinition
  startDate: string
  endDate: string | null
  /** Null: no limit. */
  value: number | null
  legalReference: string
  confidence: Confidence
  note: string | null
  proposedAt: Date
  proposedBy: string
  isOwn: boolean
  state: ProposalState
  possibleDecisions: readonly DecisionKind[]
  decisions: readonly DecisionView[]
  /** What would hold on its first day without it. */
  before: LayeredValue | null
}

export interface ParameterHistory extends ParameterLine {
  /** Latest first; what is to come included. */
  values: readonly LayeredValue[]
  proposals: readonly ProposalView[]
}
