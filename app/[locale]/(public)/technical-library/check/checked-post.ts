import { cache } from 'react'
import { currentMoment } from '@/app/moment.ts'
import { postedBody } from '@/lib/auth/exchange.ts'
import { browserAddress } from '@/lib/auth/interaction.ts'
import { parseForms } from '@/lib/channels/batch/parse-forms.ts'
import { findFile } from '@/lib/channels/web/batch/find-file.ts'
import { BrokenForm } from '@/lib/channels/web/batch/read-multipart.ts'
import { type SearchParams, textOf } from '@/lib/channels/web/parse-overview-query.ts'
import { type CheckedFile, saveCheckAttempt, validateFile } from '@/lib/use-cases/batch/validate-file.ts'

export type CheckedPost =
  | { kind: 'asked' }
  | { kind: 'noFile' }
  | { kind: 'wait'; until: Date }
  | { kind: 'checked'; fileName: string; file: CheckedFile }

/** What the file says that was posted with this request: read once, for title and page. */
export const readCheckedPost: () => Promise<CheckedPost> = cache(async () => {
  const posted = postedBody()
  if (!posted) return { kind: 'asked' }
  const { now, today } = currentMoment()
  const until = await saveCheckAttempt(await browserAddress(), now)
  if (until) return { kind: 'wait', until }
  const found = await findFile(posted)
  if (!found) return { kind: 'noFile' }
  const { fileName, content } = found
  try {
    return {
      kind: 'checked',
      fileName,
      file: await validateFile(parseForms({ fileName, pieceNumber: 1, bytes: content }), today),
    }
  } catch (failure) {
    // The connection broke; nobody reads this.
    if (failure instanceof BrokenForm) return { kind: 'noFile' }
    throw failure
  }
})

/** What the address says of a download that was refused. */
export function parseRefusedAnswer(asked: SearchParams): CheckedPost {
  if (asked.problem === 'noFile') return { kind: 'noFile' }
  const until = Number(textOf(asked.until, 14))
  return until > 0 ? { kind: 'wait', until: new Date(until) } : { kind: 'asked' }
}
