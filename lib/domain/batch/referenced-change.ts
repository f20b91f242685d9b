import { type Anomaly, blocking } from '../anomaly.ts'
import { type ChangeTarget, checkChange } from '../wage-declaration/rules/change.ts'
import type { DeclarationStatus, VersionKind } from '../wage-declaration/version.ts'

interface Named {
  status: DeclarationStatus
  payslipReference: string | null
}

export interface ReferencedForm {
  kind: VersionKind
  payslipReference: string | null
}

/** Whom a change most likely means, of several declarations that bore one reference one after the other. */
const likelihood: readonly DeclarationStatus[] = ['accepted', 'processing', 'cancelled', 'refused']

/**
 * The declaration that a Form speaks of, among those of its worker at its employer: in a file the payslip reference is the key.
 * An original speaks of one only when that was refused, and then sends it anew.
 */
export function findReferenced<Declaration extends Named>(
  declarations: readonly Declaration[],
  { kind, payslipReference }: ReferencedForm,
): Declaration | null {
  if (!payslipReference) return null
  const named = declarations.filter((each) => each.payslipReference === payslipReference)
  const meant = kind === 'original' ? named.filter(({ status }) => status === 'refused') : named
  const rank = ({ status }: Named) => likelihood.indexOf(status)
  return meant.toSorted((first, second) => rank(first) - rank(second))[0] ?? null
}

/** Rule 23 for a modification or cancellation that names its declaration by reference, and rule 19 when it names none. */
export function checkReferencedChange(
  target: ChangeTarget | null,
  { kind, payslipReference }: ReferencedForm,
): Anomaly[] {
  if (!payslipReference) return [blocking('00222-001', 'payslipReference')]
  return checkChange(target, { kind, basedOnVersionId: null })
}
