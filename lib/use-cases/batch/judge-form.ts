import type { BatchSetRecord } from '../../db/batch/batch-sets.ts'
import type { DecidedVersion } from '../../db/batch/decided-declarations.ts'
import { type Anomaly, hasBlocking } from '../../domain/anomaly.ts'
import type { BatchForm } from '../../domain/batch/form.ts'
import { checkReferencedChange } from '../../domain/batch/referenced-change.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import { checkParties } from '../../domain/wage-declaration/check-calculation.ts'
import { completeDraft } from '../../domain/wage-declaration/complete-draft.ts'
import type { DeclarationFacts } from '../../domain/wage-declaration/facts.ts'
import type { BookedDeclaration } from './declaration-book.ts'
import type { Standing } from './read-standings.ts'

interface Circumstances {
  standing: Standing
  set: BatchSetRecord
  /** The declaration that the Form speaks of. */
  target: BookedDeclaration | null
}

export interface JudgedForm {
  anomalies: readonly Anomaly[]
  /** What a version would carry; null when it cannot be one. */
  calculation: Calculation | null
  parameterDates: DecidedVersion['parameterDates']
}

/** The facts as for every channel, and what the sender wrote of employer and worker. */
function factsOf(form: BatchForm, { standing, set, target }: Circumstances) {
  const { gathered, worker } = standing
  const facts = gathered.of({
    workerId: worker?.workerId ?? '',
    calculationPeriod: form.wages?.calculationPeriod ?? {},
    declarationId: target?.declarationId ?? null,
    ...(form.kind === 'modification' && target ? { firstReceivedDate: todayInBrussels(target.createdAt) } : {}),
    isBefore: ({ createdAt }) => createdAt < set.receivedAt,
  })
  return { ...facts, givenEmployer: form.givenEmployer, worker: { ...facts.worker, ssin: form.ssin } }
}

/** A change is judged like everything else, and by what it changes; a cancellation by that alone. */
function judge(form: BatchForm, facts: DeclarationFacts, target: BookedDeclaration | null): JudgedForm {
  const { parameterDates } = facts.limits
  if (form.kind === 'original') {
    return { ...completeDraft(form.wages, facts), parameterDates }
  }
  const change = checkReferencedChange(target && { ...target, refusedVersionId: null }, form)
  if (form.kind === 'cancellation') {
    const calculation = target?.calculation ?? null
    return { anomalies: [...checkParties(facts), ...change], calculation, parameterDates: {} }
  }
  const completed = completeDraft(form.wages, facts)
  const calculation = hasBlocking(change) ? null : completed.calculation
  return { anomalies: [...change, ...completed.anomalies], calculation, parameterDates }
}

/** What the rules of every channel say of a Form; the target is the declaration it speaks of. */
export function judgeForm(form: BatchForm, circumstances: Circumstances): JudgedForm {
  return judge(form, factsOf(form, circumstances), circumstances.target)
}
