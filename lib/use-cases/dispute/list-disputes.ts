import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { EmployerDispute } from '../../domain/counter/dispute.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'

/** More than this an employer does not read at once; open ones come first. */
const MOST_SHOWN = 200

/** What workers say is not right about payslips of this employer: open ones first, the oldest on top. */
export async function listDisputes(actor: Actor): Promise<EmployerDispute[]> {
  const { employerId } = requireEmployerActor(actor, toConsult)
  return inReading(actor, (tx) => tx.disputes.listOfEmployer(employerId, MOST_SHOWN))
}
