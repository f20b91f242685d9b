import { parseDate } from '../../i18n/parse-date.ts'
import { parseWorkerSearch, type WorkerSearch } from './parse-worker-search.ts'

export interface OverviewForm {
  search: WorkerSearch
  /** What the address of the overview carries; a national number never. */
  query: Record<string, string>
}

const longestDate = 20

/** The search form of the overview: days become `2024-12-01` where they can be read, else stay as typed to be mended. */
export function parseOverviewForm(form: FormData): OverviewForm {
  const search = parseWorkerSearch(textOf(form, 'search'))
  return {
    search,
    query: {
      search: search.kind === 'name' ? search.text : '',
      startDate: dayOf(textOf(form, 'startDate')),
      endDate: dayOf(textOf(form, 'endDate')),
      sort: textOf(form, 'sort'),
      order: textOf(form, 'order'),
    },
  }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A long row of digits in a date field is a national number in the wrong place: it must not reach the address. */
function dayOf(typed: string): string {
  const reading = parseDate(typed)
  if (reading.ok) return reading.value
  return typed.replace(/\D/g, '').length > 8 ? '?' : typed.trim().slice(0, longestDate)
}
