import { DISPUTE_TEXT_LIMIT, type DisputeReason, disputeReasons } from '../../../domain/counter/dispute.ts'

export interface DisputeForm {
  declarationId: string
  reason: DisputeReason | null
  text: string
  /** The field to mend; null when nothing is missing. */
  problem: 'reason' | 'text' | null
}

/** What the worker says is not right. Words without a chosen reason are another reason: nothing typed is lost. */
export function parseDisputeForm(form: FormData): DisputeForm {
  const text = wordsOf(form, 'text')
  const chosen = disputeReasons.find((each) => each === form.get('reason')) ?? null
  const reason = chosen ?? (text === '' ? null : 'other')
  return { declarationId: wordsOf(form, 'declarationId'), reason, text, problem: findProblem(reason, text) }
}

/** What the employer answers; an empty answer is none. The field carries the dispute's id: a page has several of them. */
export function parseAnswerForm(form: FormData): { disputeId: string; text: string; isEmpty: boolean } {
  const disputeId = wordsOf(form, 'disputeId')
  const text = wordsOf(form, `answer-${disputeId}`)
  return { disputeId, text, isEmpty: text === '' }
}

function findProblem(reason: DisputeReason | null, text: string): DisputeForm['problem'] {
  if (reason === null) return 'reason'
  return reason === 'other' && text === '' ? 'text' : null
}

function wordsOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim().slice(0, DISPUTE_TEXT_LIMIT) : ''
}
