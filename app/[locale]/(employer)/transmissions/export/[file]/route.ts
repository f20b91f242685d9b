import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { presentTransmissionsSheet } from '@/lib/channels/documents/sheet/present-transmissions-sheet.ts'
import { parseFormat } from '@/lib/channels/web/export/parse-export-file.ts'
import { parseTransmissionQuery } from '@/lib/channels/web/transmission/parse-transmission-query.ts'
import { yearOf } from '@/lib/domain/local-date.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { startTransmissionsExport } from '@/lib/use-cases/sent-transmissions/start-transmissions-export.ts'
import { answerSheet } from '../../../workers/export/answer-sheet.ts'

interface Asked {
  params: Promise<{ file: string }>
}

/** What the list of transmissions shows under its filter, as a file; never kept by anybody on the way. */
export function GET(request: Request, { params }: Asked): Promise<Response> {
  return answerAction(async () => {
    const actor = await requireEmployer()
    const { now, today } = currentMoment()
    const format = parseFormat((await params).file, 'transmissions')
    const { query } = parseTransmissionQuery(Object.fromEntries(new URL(request.url).searchParams), yearOf(today))
    if (!format || !query) throw new NotFound('no such file of transmissions')
    const { cursor: _page, pageSize: _size, ...filter } = query
    const rows = await startTransmissionsExport(actor, { ...filter, format }, now)
    const sheet = presentTransmissionsSheet(rows, { language: await requestLanguage(), madeAt: now })
    return answerSheet(sheet, { kind: 'transmissions', format, today })
  })
}
