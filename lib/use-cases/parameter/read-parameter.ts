import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { findDefinition } from '../../domain/legal-parameters/definitions.ts'
import type { ParameterHistory } from '../../domain/legal-parameters/parameter-views.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import { NotFound } from '../../domain/refusal.ts'
import { requireAgentActor } from '../actor/require.ts'
import { toLine } from './list-parameters.ts'
import { presentProposals } from './present-proposals.ts'

/** One legal parameter with everything that held, holds and will hold. @throws NotFound for a name that does not exist */
export async function readParameter(actor: Actor, name: string, today: LocalDate): Promise<ParameterHistory> {
  const { userId } = requireAgentActor(actor)
  const definition = findDefinition(name)
  if (!definition) throw new NotFound()
  return inReading(actor, async (tx) => {
    const values = await tx.legalParameters.list()
    const proposals = await tx.parameterProposals.list(name)
    return {
      ...toLine(definition, values, today),
      values: values.filter((value) => value.name === name).reverse(),
      proposals: (await presentProposals(tx, proposals, { userId, today })).reverse(),
    }
  })
}
