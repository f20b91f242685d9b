import type { Transaction } from '../../db/transaction.ts'
import { checkGroupName, type GroupNameProblem, tidyGroupName } from '../../domain/group/worker-group.ts'
import { computeSearchName } from '../../domain/search-name.ts'

type JudgedName =
  | { problem: GroupNameProblem; holderId: string | null }
  | { problem: null; name: string; searchName: string }

/** A name that no other group of the employer bears, accents and case aside; `groupId`: its own. */
export async function judgeName(tx: Transaction, typed: string, groupId?: string): Promise<JudgedName> {
  const name = tidyGroupName(typed)
  const problem = checkGroupName(name)
  if (problem) return { problem, holderId: null }
  const searchName = computeSearchName(name)
  const holder = await tx.workerGroups.findNamed(searchName)
  return holder === null || holder === groupId
    ? { problem: null, name, searchName }
    : { problem: 'taken', holderId: holder }
}
