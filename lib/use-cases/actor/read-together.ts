import { readTogether as readInOneTransaction } from '../../db/transaction.ts'
import type { SignedInActor } from '../../domain/actor.ts'

/** What a page asks several use-cases for its actor is read at one go, in one transaction. The use-cases check the actor. */
export function readTogether<Result>(actor: SignedInActor, read: () => Promise<Result>): Promise<Result> {
  return readInOneTransaction(actor, read)
}
