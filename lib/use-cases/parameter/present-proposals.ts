import type { ProposalRecord } from '../../db/parameter/parameter-proposals.ts'
import type { Transaction } from '../../db/transaction.ts'
import { computeValueOn } from '../../domain/legal-parameters/dated-value.ts'
import { findDefinition } from '../../domain/legal-parameters/definitions.ts'
import type { ProposalView } from '../../domain/legal-parameters/parameter-views.ts'
import { computeProposalState, listPossibleDecisions } from '../../domain/legal-parameters/proposal.ts'
import { computeTimeline, type LayeredValue } from '../../domain/legal-parameters/timeline.ts'
import type { LocalDate } from '../../domain/local-date.ts'

/** The agent who looks, and when. */
export interface Viewer {
  userId: string
  today: LocalDate
}

/** Values entered at the desk with the names of those who took part and what the viewer may do; of parameters that still exist. */
export async function presentProposals(
  tx: Transaction,
  proposals: readonly ProposalRecord[],
  viewer: Viewer,
): Promise<ProposalView[]> {
  const names = await tx.parameterProposals.listNames(proposals)
  const layers = await tx.legalParameters.listLayers()
  return proposals.flatMap((proposal) => {
    const definition = findDefinition(proposal.name)
    if (!definition) return []
    const { decisions, proposedByUserId, ...facts } = proposal
    return {
      ...facts,
      definition,
      proposedBy: names.get(proposedByUserId) ?? '',
      isOwn: proposedByUserId === viewer.userId,
      state: computeProposalState(proposal, viewer.today),
      possibleDecisions: listPossibleDecisions(proposal, viewer.userId, viewer.today),
      decisions: decisions.map(({ kind, decidedAt, decidedByUserId, remark }) => ({
        kind,
        decidedAt,
        decidedBy: names.get(decidedByUserId) ?? '',
        remark,
      })),
      before: findValueWithout(layers, proposal),
    }
  })
}

function findValueWithout(layers: readonly LayeredValue[], { name, startDate }: ProposalRecord): LayeredValue | null {
  const others = layers.filter(
    (layer) => layer.name === name && !(layer.origin === 'desk' && layer.startDate === startDate),
  )
  const timeline = computeTimeline(others)
  const found = computeValueOn(timeline, name, startDate)
  return timeline.find((value) => value.startDate === found?.startDate) ?? null
}
