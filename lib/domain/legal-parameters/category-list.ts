import { computeSearchName } from '../search-name.ts'
import type { EmployerCategoryFile } from './employer-category-file.ts'

/** An employer category as everybody may read it. */
export type ReferenceCategory = Pick<
  EmployerCategoryFile['categories'][number],
  'code' | 'startDate' | 'endDate' | 'labelFr' | 'labelNl' | 'jointCommittees' | 'flexi'
>

export interface CategoryQuery {
  /** Part of the code or of either official name, accents and case ignored. */
  search: string
  isFlexiOnly: boolean
  /** From 1. */
  page: number
}

export interface CategoryPage {
  categories: readonly ReferenceCategory[]
  totalCount: number
  firstNumber: number
  page: number
  pageCount: number
}

const PAGE_SIZE = 20

/** The categories that are looked for, one page of them; a page beyond the last is the last. */
export function listCategoryPage(all: readonly ReferenceCategory[], query: CategoryQuery): CategoryPage {
  const matches = matcherOf(query.search)
  const found = all.filter((category) => matches(category) && (!query.isFlexiOnly || category.flexi.length > 0))
  const pageCount = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
  const page = Math.min(Math.max(1, query.page), pageCount)
  const start = (page - 1) * PAGE_SIZE
  return {
    categories: found.slice(start, start + PAGE_SIZE),
    totalCount: found.length,
    firstNumber: found.length === 0 ? 0 : start + 1,
    page,
    pageCount,
  }
}

/** Three digits are a code; anything else is words of a name, in any order. */
function matcherOf(search: string): (category: ReferenceCategory) => boolean {
  const asked = computeSearchName(search)
  if (/^\d{3}$/.test(asked)) return ({ code }) => code === asked
  const words = asked.split(' ').filter(Boolean)
  return ({ code, labelFr, labelNl }) => {
    const text = computeSearchName(`${code} ${labelFr} ${labelNl}`)
    return words.every((word) => text.includes(word))
  }
}
