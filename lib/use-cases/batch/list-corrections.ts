import type { FormAnswerRecord } from '../../db/batch/form-answers.ts'
import { inReading } from '../../db/transaction.ts'
import { type EmployerActor, isOfficeItself } from '../../domain/actor.ts'
import { requireEmployerActor, toEnterWages } from '../actor/require.ts'

/** `open`: can be corrected now. `done`: something was sent since. `elsewhere`: belongs to another employer than the one acted for. */
export type Correction = 'open' | 'done' | 'elsewhere'

/**
 * What can be done about the Forms that were refused and kept, by the ticket of their answer: it is the last word about its declaration as long
 * as no newer version has a ticket.
 * @throws AccessRefused
 */
export async function listCorrections(
  actor: EmployerActor,
  answers: readonly Pick<FormAnswerRecord, 'declarationId' | 'employerId' | 'outcome' | 'ticket'>[],
): Promise<ReadonlyMap<string, Correction>> {
  const kept = answers.flatMap(({ outcome, declarationId, employerId, ticket }) =>
    outcome === 'refused' && declarationId !== null && ticket !== null ? { declarationId, employerId, ticket } : [],
  )
  const own = isOfficeItself(actor) ? [] : kept.filter(({ employerId }) => employerId === actor.employerId)
  const lastTickets = await readLastTickets(
    actor,
    own.map(({ declarationId }) => declarationId),
  )
  return new Map(
    kept.map(({ declarationId, ticket }): [string, Correction] => {
      const lastTicket = lastTickets.get(declarationId)
      return [ticket, lastTicket === undefined ? 'elsewhere' : lastTicket === ticket ? 'open' : 'done']
    }),
  )
}

async function readLastTickets(actor: EmployerActor, declarationIds: readonly string[]): Promise<Map<string, string>> {
  if (declarationIds.length === 0) return new Map()
  const employer = requireEmployerActor(actor, toEnterWages)
  const versions = await inReading(employer, (tx) => tx.versions.listOfDeclarations(declarationIds))
  const inOrder = versions.toSorted((first, second) => first.number - second.number)
  return new Map(inOrder.map(({ declarationId, ticket }) => [declarationId, ticket ?? '']))
}
