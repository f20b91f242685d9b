import { getTranslations } from 'next-intl/server'
import { answerAction } from '@/app/refusals.tsx'
import { presentCsvTemplate, presentXlsxTemplate } from '@/lib/channels/import/present-template.ts'
import { listImportableWorkers } from '@/lib/use-cases/import/list-importable-workers.ts'
import { openPosted } from '../../../../open-posted.ts'

interface Context {
  params: Promise<{ transmissionId: string }>
}

const kinds = {
  csv: { type: 'text/csv; charset=utf-8', present: presentCsvTemplate },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', present: presentXlsxTemplate },
} as const

/** A sheet to fill in: the workers of the draft, or those who could be chosen. Never kept by anybody on the way. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerAction(async () => {
    const { transmissionId } = await params
    const { actor, language, now, leaveWhenSent } = await openPosted(transmissionId)
    const prefill = await leaveWhenSent(() => listImportableWorkers(actor, transmissionId, now))
    const t = await getTranslations('wageImport')
    const format = new URL(request.url).searchParams.get('format') === 'xlsx' ? 'xlsx' : 'csv'
    const { type, present } = kinds[format]
    return new Response(await present(prefill, language), {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="${t('template.name')}.${format}"`,
        'cache-control': 'no-store',
      },
    })
  })
}
