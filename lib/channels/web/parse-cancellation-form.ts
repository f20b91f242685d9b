import {
  type CancellationReason,
  cancellationReasons,
  REASON_TEXT_LIMIT,
} from '../../domain/wage-declaration/version.ts'

export interface CancellationForm {
  declarationId: string
  basedOnVersionId: string
  reason: CancellationReason | null
  reasonText: string
  /** The field to mend first; null when nothing is missing. */
  problem: 'reason' | 'reasonText' | null
}

/** The question "Êtes-vous sûr ?" answered. Words without a chosen reason are another reason: nothing typed is lost. */
export function parseCancellationForm(form: FormData): CancellationForm {
  const reasonText = textOf(form, 'reasonText').trim()
  const chosen = cancellationReasons.find((each) => each === form.get('reason')) ?? null
  const reason = chosen ?? (reasonText === '' ? null : 'other')
  return {
    declarationId: textOf(form, 'declarationId'),
    basedOnVersionId: textOf(form, 'basedOnVersionId'),
    reason,
    reasonText,
    problem: findProblem(reason, reasonText),
  }
}

function findProblem(reason: CancellationReason | null, reasonText: string): CancellationForm['problem'] {
  if (reason === null) return 'reason'
  const isMissing = reason === 'other' && reasonText === ''
  return isMissing || reasonText.length > REASON_TEXT_LIMIT ? 'reasonText' : null
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
