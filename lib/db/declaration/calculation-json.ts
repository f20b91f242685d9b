import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

const premiums = sql`(
  SELECT coalesce(json_agg(json_build_object('amountCents', x."amountCents", 'frequencyMonths', x."frequencyMonths")
    ORDER BY x."position"), '[]')
  FROM "Premium" x WHERE x."qualityId" = q."id")`

const qualities = sql`(
  SELECT coalesce(json_agg(json_strip_nulls(json_build_object(
    'employerCategory', q."employerCategory",
    'workerType', q."workerType",
    'validityPeriod', json_build_object('startDate', q."validityStartDate", 'endDate', q."validityEndDate"),
    'grossWageCents', q."grossWageCents",
    'premiums', ${premiums})) ORDER BY q."position"), '[]')
  FROM "Quality" q WHERE q."versionId" = v."id")`

/**
 * The calculation of the version `v` of a statement, in the shape of the domain: PostgreSQL writes dates as LocalDates are. `json`
 * and not `jsonb`, which is made, taken apart and written out for nothing when nothing in the statement looks into it.
 */
export const calculationOfVersion = sql`json_strip_nulls(json_build_object(
  'payslipReference', v."payslipReference",
  'calculationPeriod', json_build_object('startDate', v."calculationStartDate", 'endDate', v."calculationEndDate"),
  'calculationDate', v."calculationDate",
  'qualities', ${qualities}))`
