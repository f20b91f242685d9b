import type { Language } from '@/lib/domain/actor.ts'
import type { DraftView } from '@/lib/domain/transmission/draft-view.ts'
import type { Step } from '@/lib/domain/transmission/steps.ts'
import { path } from '@/lib/i18n/path.ts'

type Query = Record<string, string | number | undefined>

/** Addresses of one transmission, in one language. */
export function addressesOf(language: Language, transmissionId: string) {
  const start = `/transmissions/${transmissionId}`
  const step = (address: string, query?: Query) => path(language, start + address, query) + placeOf(query)
  return {
    wagePeriod: (query?: Query) => step('/period', query),
    workers: (query?: Query) => step('/workers', query),
    wages: (lineId: string, query?: Query) => step(`/wages/${lineId}`, query),
    grid: (query?: Query) => step('/wages/grid', query),
    /** A cell of the grid, or a row by the id of its line, with what is wrong said. */
    gridCell: (page: number, fieldId: string) =>
      `${path(language, `${start}/wages/grid`, { page, check: 1 })}#${fieldId}`,
    gridLeaving: () => path(language, `${start}/wages/grid/leaving`),
    conflict: (lineId: string) => path(language, `${start}/wages/${lineId}/conflict`),
    leaving: (lineId: string) => path(language, `${start}/wages/${lineId}/leaving`),
    remove: (lineId: string) => path(language, `${start}/wages/${lineId}/remove`),
    import: (query?: Query) => step('/wages/import', query),
    importUpload: () => path(language, `${start}/wages/import/upload`),
    importTemplate: (format: 'csv' | 'xlsx') => path(language, `${start}/wages/import/template`, { format }),
    imported: (importId: string, query?: Query) => step(`/wages/import/${importId}`, query),
    group: (query?: Query) => step('/group', query),
    overview: (query?: Query) => step('/overview', query),
    addWorker: (query?: Query) => step('/overview/add-worker', query),
    changed: () => path(language, `${start}/overview/changed`),
    receipt: (query?: Query) => step('/receipt', query),
    receiptPdf: () => path(language, `${start}/receipt/pdf`),
    receiptNotification: () => path(language, `${start}/receipt/notification`),
    cancel: () => path(language, `${start}/cancel`),
  }
}

/**
 * Where the page begins: without script a redirect keeps the place of the page before, and the focus goes to no summary;
 * so each query that means one names it.
 */
function placeOf(query: Query = {}): string {
  if (query.check) return '#error-summary'
  if (query.place) return `#${query.place}`
  if (query.again) return '#again'
  return query.row ? `#line-${query.row}` : ''
}

export type Addresses = ReturnType<typeof addressesOf>

/** Where a step of this draft is shown: wages begin at the first worker whose data are not complete. */
export function addressOfStep(addresses: Addresses, step: Step, draft: Pick<DraftView, 'lines'>): string {
  if (step === 'period') return addresses.wagePeriod()
  if (step === 'workers') return addresses.workers()
  const line = draft.lines.find((each) => !each.isComplete) ?? draft.lines[0]
  return step === 'wages' && line ? addresses.wages(line.lineId) : addresses.overview()
}
