import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

const premiums = sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('amountCents', x."amountCents", 'frequencyMonths', x."frequencyMonths")
    ORDER BY x."position"), '[]')
  FROM "Premium" x WHERE x."qualityId" = q."id")`

const qualities = sql`(
  SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
    'employerCategory', q."employerCategory",
    'workerType', q."workerType",
    'validityPeriod', jsonb_build_object('startDate', q."validityStartDate", 'endDate', q."validityEndDate"),
    'grossWageCents', q."grossWageCents",
    'premiums', ${premiums})) ORDER BY q."position"), '[]')
  FROM "Quality" q WHERE q."versionId" = v."id")`

/** The calculation of the version `v` of a statement, in the shape of the domain: PostgreSQL writes dates as LocalDates are. */
export const calculationOfVersion = sql`jsonb_strip_nulls(jsonb_build_object(
  'payslipReference', v."payslipReference",
  'calculationPeriod', jsonb_build_object('startDate', v."calculationStartDate", 'endDate', v."calculationEndDate"),
  'calculationDate', v."calculationDate",
  'qualities', ${qualities}))`
