import { currentMoment } from '@/app/moment.ts'
import { answerAction } from '@/app/refusals.tsx'
import { requestLanguage, requireEmployer } from '@/lib/auth/actor.ts'
import { presentDeclarationsSheet, presentWorkersSheet } from '@/lib/channels/documents/sheet/present-overview-sheet.ts'
import { parseExportFile } from '@/lib/channels/web/export/parse-export-file.ts'
import { parseOverviewQuery } from '@/lib/channels/web/parse-overview-query.ts'
import { yearOf } from '@/lib/domain/local-date.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { startExport } from '@/lib/use-cases/declaration/start-export.ts'
import { answerSheet } from '../answer-sheet.ts'

interface Asked {
  params: Promise<{ file: string }>
}

/** What the overview lists under its filter, as a file; never kept by anybody on the way. */
export function GET(request: Request, { params }: Asked): Promise<Response> {
  return answerAction(async () => {
    const actor = await requireEmployer()
    const { now, today } = currentMoment()
    const asked = parseExportFile((await params).file)
    const { query } = parseOverviewQuery(Object.fromEntries(new URL(request.url).searchParams), yearOf(today))
    if (!asked || !query) throw new NotFound('no such file of the overview')
    const found = await startExport(actor, { ...asked, query }, now)
    const visit = { language: await requestLanguage(), madeAt: now }
    const sheet =
      asked.kind === 'workers'
        ? presentWorkersSheet(found.workers, visit)
        : presentDeclarationsSheet(found.declarations, visit)
    return answerSheet(sheet, { ...asked, today })
  })
}
