import type { FormAnswer } from '../../domain/batch/answer.ts'
import type { FileError } from '../../domain/batch/file-error.ts'
import { presentAcknowledgement } from './present-acknowledgement.ts'
import { presentNotifications } from './present-notification.ts'

/** Nothing was received: the place of the number is filled, and no ticket looks like it. */
const NO_TICKET = '0000000000000'

export interface CheckedForms {
  /** Why the file cannot be read; then there are no answers. */
  errors: readonly FileError[]
  answers: readonly FormAnswer[]
}

/**
 * The ACRF or the NOTIFICATION that a set of this one file would get, as far as a file alone can tell. A file that cannot be read gets no
 * notification: whoever asks for it receives the negative ACRF.
 */
export async function presentCheckedAnswer(
  { errors, answers }: CheckedForms,
  { kind, fileName, moment }: { kind: 'acknowledgement' | 'notification'; fileName: string; moment: Date },
): Promise<{ name: string; text: string }> {
  if (kind === 'acknowledgement' || errors.length > 0)
    return {
      name: 'ACRF.xml',
      text: presentAcknowledgement({ ticket: NO_TICKET, errors }, { goName: fileName, moment }),
    }
  async function* all() {
    yield* answers
  }
  let text = ''
  for await (const part of presentNotifications(all(), { ticket: NO_TICKET, moment })) {
    if (part.pieceNumber > 1) break
    text += part.text
  }
  return { name: 'NOTIFICATION.xml', text }
}
