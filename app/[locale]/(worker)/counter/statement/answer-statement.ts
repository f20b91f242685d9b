import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireWorker } from '@/lib/auth/actor.ts'
import { parseCounterYear } from '@/lib/channels/web/counter/parse-counter-query.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { Counter } from '@/lib/domain/counter/counter.ts'
import { readCounter } from '@/lib/use-cases/counter/read-counter.ts'

export interface StatementVisit {
  language: Language
  now: Date
  /** « Prénom Nom ». */
  name: string
}

interface Statement {
  extension: 'csv' | 'json' | 'pdf'
  contentType: string
  present: (counter: Counter, visit: StatementVisit) => string | Promise<Uint8Array<ArrayBuffer>>
}

/** The counter of a year as a file, for its worker alone; never kept by anybody on the way. */
export function answerStatement(request: Request, { extension, contentType, present }: Statement): Promise<Response> {
  return answerAction(async () => {
    const actor = await requireWorker()
    const { now, today } = currentMoment()
    const year = parseCounterYear(new URL(request.url).searchParams.get('year') ?? undefined)
    const { counter } = await readCounter(actor, year, today)
    const name = `${actor.givenName} ${actor.familyName}`
    return new Response(await present(counter, { language: await requestLanguage(), now, name }), {
      headers: {
        'content-type': contentType,
        'content-disposition': `attachment; filename="flexi-${counter.year}.${extension}"`,
        'cache-control': 'no-store',
      },
    })
  })
}
