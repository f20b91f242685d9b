import { inTransaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { checkDecision, type DecisionKind, type DecisionRefusal } from '../../domain/legal-parameters/proposal.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { requireAgentActor } from '../actor/require.ts'

export interface ParameterDecision {
  proposalId: string
  kind: DecisionKind
  remark: string
}

export type SavedDecision = { name: string } & ({ kind: 'saved' } | { kind: 'refused'; refusal: DecisionRefusal })

const LONGEST_REMARK = 300

/** `legalParameter.<verb>` in the audit log. */
const verbs = {
  confirmed: 'confirm',
  declined: 'decline',
  takenBack: 'takeBack',
  withdrawalAsked: 'askWithdrawal',
  withdrawalConfirmed: 'confirmWithdrawal',
  withdrawalDeclined: 'declineWithdrawal',
} as const satisfies Record<DecisionKind, string>

/**
 * An agent confirms, declines or withdraws a value that has not begun yet. Decisions about one parameter follow one another, so of
 * two agents who press at once the second hears that something has changed.
 * @throws NotFound for an unknown proposal
 */
export async function saveParameterDecision(
  actor: Actor,
  decision: ParameterDecision,
  now: Date,
): Promise<SavedDecision> {
  const { userId } = requireAgentActor(actor)
  const today = todayInBrussels(now)
  const { proposalId, kind } = decision
  return inTransaction(actor, async (tx) => {
    const { name } = await tx.parameterProposals.get(proposalId)
    await tx.parameterProposals.lock(name)
    const proposal = await tx.parameterProposals.get(proposalId)
    const refusal = checkDecision(proposal, { kind, decidedByUserId: userId }, today)
    if (refusal) return { kind: 'refused', name, refusal }
    const remark = decision.remark.trim().slice(0, LONGEST_REMARK) || null
    await tx.parameterProposals.recordDecision({
      proposalId,
      kind,
      remark,
      number: proposal.decisions.length + 1,
      decidedByUserId: userId,
      decidedAt: now,
    })
    tx.auditEntries.record({
      at: now,
      action: `legalParameter.${verbs[kind]}`,
      subjectKind: 'legalParameter',
      subjectId: proposalId,
      before: { decision: proposal.decisions.at(-1)?.kind ?? null },
      after: { decision: kind, name, startDate: proposal.startDate, value: proposal.value },
    })
    return { kind: 'saved', name }
  })
}
