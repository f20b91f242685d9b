import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { type ParameterDefinition, parameterDefinitions } from '../../domain/legal-parameters/definitions.ts'
import type { ParameterLine, ProposalView } from '../../domain/legal-parameters/parameter-views.ts'
import type { LayeredValue } from '../../domain/legal-parameters/timeline.ts'
import { isWithin, type LocalDate } from '../../domain/local-date.ts'
import { requireAgentActor } from '../actor/require.ts'
import { presentProposals } from './present-proposals.ts'

export interface ParameterList {
  lines: readonly ParameterLine[]
  /** Proposals and withdrawals that wait for a second agent. */
  waiting: readonly ProposalView[]
}

/** Every legal parameter with the value in force, for the desk. */
export async function listParameters(actor: Actor, today: LocalDate): Promise<ParameterList> {
  const { userId } = requireAgentActor(actor)
  return inReading(actor, async (tx) => {
    const values = await tx.legalParameters.list()
    const proposals = await presentProposals(tx, await tx.parameterProposals.list(), { userId, today })
    return {
      lines: parameterDefinitions.map((definition) => toLine(definition, values, today)),
      waiting: proposals.filter(({ state }) => state === 'proposed' || state === 'withdrawalAsked'),
    }
  })
}

/** What holds today and what comes next. */
export function toLine(
  definition: ParameterDefinition,
  values: readonly LayeredValue[],
  today: LocalDate,
): ParameterLine {
  const own = values.filter(({ name }) => name === definition.name)
  return {
    definition,
    current: own.find((value) => isWithin(today, value)) ?? null,
    next: own.find(({ startDate }) => startDate > today) ?? null,
  }
}
