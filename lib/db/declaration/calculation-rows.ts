import type { EuroCents } from '../../domain/euro-cents.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { Quality } from '../../domain/wage-declaration/quality.ts'
import { toLocalDate } from '../dates.ts'
import type { Prisma } from '../generated/client.ts'
import { newId } from '../new-id.ts'

const inPlace = { orderBy: { position: 'asc' } } as const

/** What must be read with a version to know its calculation. */
export const withQualities = {
  qualities: { ...inPlace, include: { premiums: inPlace } },
} as const satisfies Prisma.WageDeclarationVersionInclude

type VersionRow = Prisma.WageDeclarationVersionGetPayload<{ include: typeof withQualities }>
type QualityRow = VersionRow['qualities'][number]

function toQuality(row: QualityRow): Quality {
  return {
    employerCategory: row.employerCategory,
    workerType: row.workerType,
    validityPeriod: { startDate: toLocalDate(row.validityStartDate), endDate: toLocalDate(row.validityEndDate) },
    ...(row.grossWageCents === null ? {} : { grossWageCents: row.grossWageCents as EuroCents }),
    premiums: row.premiums.map(({ amountCents, frequencyMonths }) => ({
      amountCents: amountCents as EuroCents,
      frequencyMonths,
    })),
  }
}

export function toCalculation(row: VersionRow): Calculation {
  return {
    ...(row.payslipReference === null ? {} : { payslipReference: row.payslipReference }),
    calculationPeriod: {
      startDate: toLocalDate(row.calculationStartDate),
      endDate: toLocalDate(row.calculationEndDate),
    },
    calculationDate: toLocalDate(row.calculationDate),
    qualities: row.qualities.map(toQuality),
  }
}

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
