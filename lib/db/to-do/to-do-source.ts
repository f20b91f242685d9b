import type { LocalDate } from '../../domain/local-date.ts'
import type { ClosedMonth } from '../../domain/to-do/missing-data.ts'
import { refusedDeclarationIds } from '../declaration/refused-declarations.ts'
import { Prisma } from '../generated/client.ts'

/** What the rules say about deadlines, ready for one question. */
export interface ToDoTerms {
  today: LocalDate
  /** Closed months with their last day, from the beginning of the duty on. */
  months: readonly ClosedMonth[]
  /** Calendar days after a calculation. */
  transmissionDelayDays: number
}

const { sql } = Prisma

const texts = (dates: readonly LocalDate[]) => sql`${[...dates]}::text[]::date[]`

/**
 * `computeMissingMonths` for every Dimona period of the employer at once. Each period keeps the months in which nothing is declared
 * (`undeclaredMonths`): nobody adds up the declarations of an agency to find that nothing is missing.
 */
function missing(employerId: string, months: readonly ClosedMonth[]) {
  const closed = { startDate: months[0]?.startDate ?? null, endDate: months.at(-1)?.endDate ?? null }
  const closedDays = sql`datemultirange(daterange(${closed.startDate}::date, ${closed.endDate}::date, '[]'))`
  return sql`SELECT 'missing', 3, m."dueDate", d."id", m."dueDate", d."workerId", NULL::uuid, NULL::uuid,
      greatest(d."startDate", m."startDate"), least(d."endDate", m."endDate"), NULL::date
    FROM "DimonaPeriod" d
    CROSS JOIN LATERAL unnest(d."undeclaredMonths" * ${closedDays}) AS gap
    CROSS JOIN LATERAL generate_series(lower(gap)::timestamp, upper(gap) - interval '1 day', interval '1 month') AS month
    JOIN unnest(${texts(months.map((month) => month.startDate))}, ${texts(months.map((month) => month.endDate))},
      ${texts(months.map((month) => month.dueDate))}) AS m("startDate", "endDate", "dueDate") ON m."startDate" = month::date
    WHERE d."employerId" = ${employerId}::uuid AND d."dimonaType" = 'FLX' AND d."status" <> 'cancelled'
      AND d."undeclaredStartDate" <= ${closed.endDate}::date AND d."undeclaredEndDate" >= ${closed.startDate}::date
      AND d."undeclaredMonths" && ${closedDays}`
}

const calculationDay = sql`(l."wages" #>> '{calculationDate}')`

/**
 * Calculations typed and not sent, with the last day of `computeDueDate`: the last known calculation of the month, which are those
 * received; what is only typed is known to nobody else yet. The correction of a declaration is no new calculation.
 */
function unsent(employerId: string, transmissionDelayDays: number) {
  return sql`SELECT 'unsent', 3, due."dueDate", typed."id", due."dueDate", typed."workerId", typed."transmissionId", NULL::uuid,
      NULL::date, NULL::date, typed."calculationDate"
    FROM (
      SELECT l."id", l."workerId", l."transmissionId",
        CASE WHEN pg_input_is_valid(${calculationDay}, 'date') THEN ${calculationDay}::date END AS "calculationDate"
      FROM "Transmission" t JOIN "DraftLine" l ON l."transmissionId" = t."id"
      WHERE t."employerId" = ${employerId}::uuid AND t."status" = 'draft' AND l."declarationId" IS NULL
    ) typed
    CROSS JOIN LATERAL (
      SELECT greatest(typed."calculationDate", (
        SELECT max(w."calculationDate") FROM "WageDeclaration" w
        WHERE w."employerId" = ${employerId}::uuid AND w."workerId" = typed."workerId"
          AND w."status" IN ('accepted', 'processing')
          AND w."calculationDate" >= date_trunc('month', typed."calculationDate")
          AND w."calculationDate" < date_trunc('month', typed."calculationDate") + interval '1 month'
      )) + ${transmissionDelayDays}::int AS "dueDate"
    ) due
    WHERE typed."calculationDate" IS NOT NULL`
}

const refused = (employerId: string) => sql`
  SELECT 'refused', 0, d."createdAt"::date, d."id", NULL::date, d."workerId", NULL::uuid, d."id",
    d."calculationStartDate", d."calculationEndDate", d."calculationDate"
  FROM "WageDeclaration" d WHERE d."id" IN (${refusedDeclarationIds(employerId)})`

const disputes = (employerId: string) => sql`
  SELECT 'dispute', 1, c."createdAt"::date, c."id", NULL::date, c."workerId", NULL::uuid, c."declarationId",
    d."calculationStartDate", d."calculationEndDate", d."calculationDate"
  FROM "Dispute" c JOIN "WageDeclaration" d ON d."id" = c."declarationId"
  WHERE c."employerId" = ${employerId}::uuid AND c."status" = 'open'`

const drafts = (employerId: string) => sql`
  SELECT 'draft', 2, t."savedAt"::date, t."id", NULL::date, NULL::uuid, t."id", NULL::uuid,
    t."wageStartDate", t."wageEndDate", NULL::date
  FROM "Transmission" t WHERE t."employerId" = ${employerId}::uuid AND t."status" = 'draft'`

/** Of what `toDoSource` finds, in this order. */
export const toDoColumns = sql`"kind", "rank", "sortDate", "id", "dueDate", "workerId", "transmissionId", "declarationId",
  "startDate", "endDate", "calculationDate"`

/** What waits at an employer, as rows of the same columns. */
export function toDoSource(employerId: string, { months, transmissionDelayDays }: ToDoTerms): Prisma.Sql {
  const parts = [
    missing(employerId, months),
    unsent(employerId, transmissionDelayDays),
    refused(employerId),
    disputes(employerId),
    drafts(employerId),
  ]
  return Prisma.join(parts, ' UNION ALL ')
}
