import { type DateRange, hasOverlap } from '../local-date.ts'
import type { CategoryFacts, EmployerFacts } from '../wage-declaration/facts.ts'
import { workerTypes } from '../wage-declaration/quality.ts'
import type { CategoryChoice } from './draft-view.ts'

type NamedCategory = CategoryFacts & Pick<CategoryChoice, 'labelFr' | 'labelNl'>

const byCodeAndDate = (one: NamedCategory, other: NamedCategory) =>
  `${one.code} ${one.startDate}` < `${other.code} ${other.startDate}` ? -1 : 1

/**
 * The employer's own categories in force on some day of the range, with the worker types a flexi-job may have in each then.
 * No evidence about a category is no prohibition (rule 14): both types are offered.
 */
export function computeCategoryChoices(
  { directoryEntries }: Pick<EmployerFacts, 'directoryEntries'>,
  categories: readonly NamedCategory[],
  range: DateRange | null,
): CategoryChoice[] {
  const touches = (dated: { startDate: DateRange['startDate'] | null; endDate: DateRange['endDate'] | null }) =>
    range === null || hasOverlap(dated, range)
  const codes = directoryEntries.filter(touches).map((entry) => entry.employerCategory)
  const inForce = categories.filter(touches).sort(byCodeAndDate)
  return [...new Set(codes)].sort().map((code) => {
    const known = inForce.filter((category) => category.code === code)
    const evidence = known.flatMap((category) => category.flexi)
    const allowed = evidence.filter(touches)
    const latest = known.at(-1)
    return {
      code,
      labelFr: latest?.labelFr ?? '',
      labelNl: latest?.labelNl ?? '',
      workerTypes: workerTypes.filter(
        (workerType) => evidence.length === 0 || allowed.some((each) => each.workerTypes.includes(workerType)),
      ),
    }
  })
}
