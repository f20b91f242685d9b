import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireWorker } from '@/lib/auth/actor.ts'
import { parseCounterYear } from '@/lib/channels/web/counter/parse-counter-query.ts'
import type { Language } from '@/lib/domain/actor.ts'
import type { Counter } from '@/lib/domain/counter/counter.ts'
import { readCounter } from '@/lib/use-cases/counter/read-counter.ts'

interface Statement {
  extension: 'csv' | 'json'
  contentType: string
  present: (counter: Counter, visit: { language: Language; now: Date }) => string
}

/** The counter of a year as a file, for its worker alone; never kept by anybody on the way. */
export function answerStatement(request: Request, { extension, contentType, present }: Statement): Promise<Response> {
  return answerAction(async () => {
    const actor = await requireWorker()
    const { now, today } = currentMoment()
    const year = parseCounterYear(new URL(request.url).searchParams.get('year') ?? undefined)
    const { counter } = await readCounter(actor, year, today)
    return new Response(present(counter, { language: await requestLanguage(), now }), {
      headers: {
        'content-type': contentType,
        'content-disposition': `attachment; filename="flexi-${counter.year}.${extension}"`,
        'cache-control': 'no-store',
      },
    })
  })
}
