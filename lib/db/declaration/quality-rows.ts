import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import { newId } from '../new-id.ts'

/** Rows of the qualities and premiums of many versions, ids given here. */
export function toQualityRows(versions: readonly { versionId: string; calculation: Calculation }[]) {
  const placed = versions.flatMap(({ versionId, calculation }) =>
    calculation.qualities.map((quality, position) => ({ id: newId(), versionId, position, quality })),
  )
  const qualities = placed.map(({ id, versionId, position, quality }) => ({
    id,
    versionId,
    position,
    employerCategory: quality.employerCategory,
    workerType: quality.workerType,
    validityStartDate: quality.validityPeriod.startDate,
    validityEndDate: quality.validityPeriod.endDate,
    grossWageCents: quality.grossWageCents ?? null,
  }))
  const premiums = placed.flatMap(({ id, quality }) =>
    quality.premiums.map((premium, position) => ({ id: newId(), qualityId: id, position, ...premium })),
  )
  return { qualities, premiums }
}
