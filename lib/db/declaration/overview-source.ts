import type { DateRange } from '../../domain/local-date.ts'
import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

/** Said of those that count, because what `<> 'cancelled'` leaves is guessed to be nothing behind row-level security. */
export const notCancelled = sql`('accepted', 'processing', 'refused')`

/** First and last calendar year, when the range is made of whole ones; else null. */
function wholeYears({ startDate, endDate }: DateRange): { first: number; last: number } | null {
  const isWhole = startDate.endsWith('-01-01') && endDate.endsWith('-12-31')
  return isWhole ? { first: Number(startDate.slice(0, 4)), last: Number(endDate.slice(0, 4)) } : null
}

const columns = sql`"workerId", "searchName", "lastStartDate", "lastEndDate", "acceptedCount", "processingCount", "refusedCount"`

/** Several years of one worker: the sums of his rows, and the last period of the last one. */
const addedUp = sql`"workerId", max("searchName") AS "searchName",
  (array_agg("lastStartDate" ORDER BY "year" DESC))[1] AS "lastStartDate",
  (array_agg("lastEndDate" ORDER BY "year" DESC))[1] AS "lastEndDate",
  sum("acceptedCount") AS "acceptedCount", sum("processingCount") AS "processingCount", sum("refusedCount") AS "refusedCount"`

/** Whole calendar years are kept ready (OverviewRow); any other range is added up from the declarations. */
function declaredIn(employerId: string, range: DateRange) {
  const years = wholeYears(range)
  if (years && years.first === years.last) {
    return sql`(SELECT ${columns} FROM "OverviewRow"
      WHERE "employerId" = ${employerId}::uuid AND "year" = ${years.first}) AS declared`
  }
  if (years) {
    return sql`(SELECT ${addedUp} FROM "OverviewRow"
      WHERE "employerId" = ${employerId}::uuid AND "year" BETWEEN ${years.first} AND ${years.last}
      GROUP BY "workerId") AS declared`
  }
  return sql`(SELECT d."workerId", p."searchName", split_part(d.last, '/', 1)::date AS "lastStartDate",
      split_part(d.last, '/', 2)::date AS "lastEndDate", d."acceptedCount", d."processingCount", d."refusedCount"
    FROM (
      SELECT "workerId", max("calculationStartDate"::text || '/' || "calculationEndDate"::text) AS last,
        count(*) FILTER (WHERE "status" = 'accepted') AS "acceptedCount",
        count(*) FILTER (WHERE "processingVersionId" IS NOT NULL) AS "processingCount",
        count(*) FILTER (WHERE "status" = 'refused') AS "refusedCount"
      FROM "WageDeclaration"
      WHERE "employerId" = ${employerId}::uuid AND "status" IN ${notCancelled}
        AND "calculationStartDate" <= ${range.endDate}::date AND "calculationEndDate" >= ${range.startDate}::date
      GROUP BY "workerId"
    ) d JOIN "Person" p ON p."id" = d."workerId") AS declared`
}

/** A day of what was typed, when it is one: a draft may hold 2025-02-30. Else the transmission's wage period. */
function draftDay(field: 'startDate' | 'endDate', column: 'wageStartDate' | 'wageEndDate') {
  const typed = sql`(l."wages" #>> ${`{calculationPeriod,${field}}`}::text[])`
  return sql`coalesce(CASE WHEN pg_input_is_valid(${typed}, 'date') THEN ${typed}::date END, t.${Prisma.raw(`"${column}"`)})`
}

/**
 * Workers with draft lines whose calculation period touches the range. The drafts are found first (`OFFSET 0`): joined freely,
 * PostgreSQL guesses that they are many behind row-level security, and walks through everybody's transmissions.
 */
function draftsIn(employerId: string, range: DateRange) {
  return sql`
    SELECT "workerId", count(*) AS "draftCount", max("startDate") AS "lastStartDate", max("endDate") AS "lastEndDate"
    FROM (
      SELECT l."workerId", ${draftDay('startDate', 'wageStartDate')} AS "startDate",
        ${draftDay('endDate', 'wageEndDate')} AS "endDate"
      FROM (
        SELECT "id", "wageStartDate", "wageEndDate" FROM "Transmission"
        WHERE "employerId" = ${employerId}::uuid AND "status" = 'draft' OFFSET 0
      ) t JOIN "DraftLine" l ON l."transmissionId" = t."id"
    ) line
    WHERE "startDate" <= ${range.endDate}::date AND "endDate" >= ${range.startDate}::date
    GROUP BY "workerId"`
}

/**
 * The two kinds of rows of the home overview, as tables of the same columns: workers with declarations, and workers who
 * only have a draft. The statement names the drafts `drafts`.
 */
export function overviewSource(employerId: string, range: DateRange) {
  const declared = declaredIn(employerId, range)
  const drafted = sql`(SELECT drafts."workerId", p."searchName", drafts."lastStartDate", drafts."lastEndDate",
      0 AS "acceptedCount", 0 AS "processingCount", 0 AS "refusedCount"
    FROM drafts JOIN "Person" p ON p."id" = drafts."workerId"
    WHERE NOT EXISTS (SELECT 1 FROM ${declared} WHERE declared."workerId" = drafts."workerId")) AS drafted`
  return { drafts: draftsIn(employerId, range), declared, drafted }
}
