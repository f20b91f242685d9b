import { presentCounterJson } from '@/lib/channels/documents/present-counter-json.ts'
import { answerStatement } from '../answer-statement.ts'

/** The counter of a year as data. */
export function GET(request: Request): Promise<Response> {
  return answerStatement(request, {
    extension: 'json',
    contentType: 'application/json; charset=utf-8',
    present: (counter, { now }) => JSON.stringify(presentCounterJson(counter, now), null, 2),
  })
}
