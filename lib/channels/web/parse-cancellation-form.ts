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

/** The question "Êtes-vous sûr ?" answered: nothing typed is lost. */
export function parseCancellationForm(form: FormData): CancellationForm {
  const reasonText = textOf(form, 'reasonText').trim()
  const reason = readReason(textOf(form, 'reason'), reasonText)
  return {
    declarationId: textOf(form, 'declarationId'),
    basedOnVersionId: textOf(form, 'basedOnVersionId'),
    reason,
    reasonText,
    problem: findProblem(reason, reasonText),
  }
}

/** Words without a chosen reason are another reason. */
export function readReason(chosen: string, reasonText: string): CancellationReason | null {
  return cancellationReasons.find((each) => each === chosen) ?? (reasonText === '' ? null : 'other')
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
