import type { Transaction } from '../../db/transaction.ts'
import { type DateRange, hasOverlap } from '../../domain/local-date.ts'
import type { CategoryChoice } from '../../domain/transmission/draft-view.ts'
import { workerTypes } from '../../domain/wage-declaration/quality.ts'

/**
 * The employer's own categories in force on some day of the range, with the worker types a flexi-job may have in each then.
 * No evidence about a category is no prohibition (rule 14): both types are offered.
 */
export async function listCategoryChoices(
  tx: Transaction,
  employerId: string,
  range: DateRange | null,
): Promise<CategoryChoice[]> {
  const touches = (dated: { startDate: DateRange['startDate']; endDate: DateRange['endDate'] | null }) =>
    range === null || hasOverlap(dated, range)
  const { directoryEntries } = await tx.enterprises.get(employerId)
  const codes = directoryEntries.filter(touches).map((entry) => entry.employerCategory)
  const categories = (await tx.legalParameters.listCategories(codes)).filter(touches)
  return [...new Set(codes)].sort().map((code) => {
    const known = categories.filter((category) => category.code === code)
    const evidence = known.flatMap((category) => category.flexi)
    const allowed = evidence.filter((each) => range === null || hasOverlap(each, range))
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
