import { Prisma } from '../generated/client.ts'

const { sql } = Prisma

const wages = sql`(SELECT coalesce(sum(q."grossWageCents"), 0) FROM "Quality" q WHERE q."versionId" = v."id")`

const versions = sql`(
  SELECT jsonb_agg(jsonb_build_object(
    'number', v."number", 'kind', v."kind", 'status', v."status",
    'calculationPeriod', jsonb_build_object('startDate', v."calculationStartDate", 'endDate', v."calculationEndDate"),
    'payslipReference', v."payslipReference", 'wageCents', ${wages}, 'premiumCents', v."totalCents" - ${wages},
    'channel', v."channel", 'receivedAt', v."submittedAt", 'decidedAt', v."decidedAt") ORDER BY v."number")
  FROM "WageDeclarationVersion" v WHERE v."declarationId" = d."id")`

/** Declarations with a version of the year, whatever became of it; found by worker, never by looking through those of others. */
function declarationsOf(workerIds: Prisma.Sql, year: number): Prisma.Sql {
  return sql`"WageDeclaration" d JOIN "Enterprise" e ON e."id" = d."employerId"
    WHERE d."workerId" = ${workerIds} AND d."status" <> 'refused' AND EXISTS (
      SELECT 1 FROM "WageDeclarationVersion" x WHERE x."declarationId" = d."id"
        AND x."calculationStartDate" BETWEEN make_date(${year}::int, 1, 1) AND make_date(${year}::int, 12, 31))`
}

/** Every declaration of one worker that touches the year, as JSON in the shape of the domain. */
export function declarationsJson(workerId: Prisma.Sql, year: number): Prisma.Sql {
  return sql`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('declarationId', d."id", 'employerId', d."employerId",
      'employerName', e."name", 'versions', ${versions})), '[]')
    FROM ${declarationsOf(workerId, year)})`
}

export function pensionDaysJson(workerId: Prisma.Sql): Prisma.Sql {
  return sql`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s."kind", 'startDate', s."startDate", 'endDate', s."endDate")), '[]')
    FROM "PensionStatus" s WHERE s."workerId" = ${workerId})`
}

/** Years with anything to show, newest first. */
export function yearsOf(workerId: Prisma.Sql): Prisma.Sql {
  return sql`ARRAY(
    SELECT DISTINCT extract(year FROM v."calculationStartDate")::int AS "year"
    FROM "WageDeclaration" d JOIN "WageDeclarationVersion" v ON v."declarationId" = d."id"
    WHERE d."workerId" = ${workerId} AND v."status" <> 'refused' ORDER BY "year" DESC)`
}
