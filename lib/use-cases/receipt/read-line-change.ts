import type { Transaction } from '../../db/transaction.ts'
import type { DraftLineRecord } from '../../db/transmission/draft-lines.ts'
import { hasBlocking } from '../../domain/anomaly.ts'
import type { SubmitAnswer } from '../../domain/transmission/draft-view.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import { compareCalculations } from '../../domain/wage-declaration/comparison.ts'
import { checkChange, computeChangeKind } from '../../domain/wage-declaration/rules/change.ts'
import type { VersionKind } from '../../domain/wage-declaration/version.ts'
import { readChangeTarget } from './read-change-target.ts'
import type { ChangedDeclaration } from './record-received.ts'

type LineChange = { refused: SubmitAnswer } | { kind: VersionKind; changed: ChangedDeclaration | null }

/**
 * What a line does: a new declaration, or a change of one that must still stand as it stood when the pencil was taken
 * (rule 23). A modification that changes nothing is not sent; a refused declaration may be sent again as it was.
 */
export async function readLineChange(
  tx: Transaction,
  line: DraftLineRecord,
  calculation: Calculation,
): Promise<LineChange> {
  const { lineId, declarationId, basedOnVersionId } = line
  if (declarationId === null) return { kind: 'original', changed: null }
  const { target, last, changed } = await readChangeTarget(tx, declarationId)
  const kind = computeChangeKind(target)
  if (hasBlocking(checkChange(target, { kind, basedOnVersionId }))) return { refused: { kind: 'stale', lineId } }
  const isUnchanged = kind === 'modification' && compareCalculations(last.calculation, calculation).length === 0
  return isUnchanged ? { refused: { kind: 'unchanged', lineId } } : { kind, changed }
}
