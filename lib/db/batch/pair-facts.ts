import type { DateRange, LocalDate } from '../../domain/local-date.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { DimonaFacts } from '../../domain/wage-declaration/facts.ts'
import type { DeclarationStatus } from '../../domain/wage-declaration/version.ts'
import type { Connection } from '../connection.ts'
import { calculationOfVersion } from '../declaration/calculation-json.ts'
import type { PensionRow } from '../declaration/facts-rows.ts'
import { Prisma } from '../generated/client.ts'

/** A worker at an employer. */
export interface Pair {
  employerId: string
  workerId: string
}

/** A declaration of a pair, whatever became of it. */
export interface PairDeclaration extends Pair {
  declarationId: string
  status: DeclarationStatus
  acceptedVersionId: string | null
  processingVersionId: string | null
  /** Of its newest version. */
  lastNumber: number
  payslipReference: string | null
  /** The accepted version, else the one in processing; null when there is neither. */
  calculation: Calculation | null
  totalCents: number
  createdAt: Date
  /** What lists show of it now. */
  shownPeriod: DateRange | null
}

export interface PairFacts {
  declarations: PairDeclaration[]
  dimonaPeriods: (Pair & DimonaFacts)[]
  overseasQuarters: (Pair & { quarterStartDate: LocalDate })[]
  pensions: (PensionRow & { workerId: string })[]
}

const { sql } = Prisma

/** As a table of a statement. */
export function pairTable(pairs: readonly Pair[]): Prisma.Sql {
  const employerIds = pairs.map(({ employerId }) => employerId)
  const workerIds = pairs.map(({ workerId }) => workerId)
  return sql`unnest(${employerIds}::uuid[], ${workerIds}::uuid[]) AS pair("employerId", "workerId")`
}

function listDeclarations({ raw }: Pick<Connection, 'raw'>, pairs: readonly Pair[]): Promise<PairDeclaration[]> {
  return raw.$queryRaw<PairDeclaration[]>`
    SELECT d."id" AS "declarationId", d."employerId", d."workerId", d."status"::text, d."acceptedVersionId",
      d."processingVersionId", d."payslipReference", d."createdAt", coalesce(v."totalCents", d."totalCents") AS "totalCents",
      jsonb_build_object('startDate', d."calculationStartDate", 'endDate', d."calculationEndDate") AS "shownPeriod",
      CASE WHEN v."id" IS NOT NULL THEN ${calculationOfVersion} END AS "calculation",
      (SELECT max(n."number") FROM "WageDeclarationVersion" n WHERE n."declarationId" = d."id") AS "lastNumber"
    FROM ${pairTable(pairs)}
    JOIN "WageDeclaration" d ON d."employerId" = pair."employerId" AND d."workerId" = pair."workerId"
    LEFT JOIN "WageDeclarationVersion" v ON v."id" =
      CASE WHEN d."acceptedVersionId" IS NULL THEN d."processingVersionId" ELSE d."acceptedVersionId" END
    ORDER BY d."createdAt", d."id"`
}

/** What the rules ask about each worker at each employer: four questions, whatever the number of pairs. The program itself asks. */
export async function readPairFacts(connection: Pick<Connection, 'raw'>, pairs: readonly Pair[]): Promise<PairFacts> {
  const { raw } = connection
  const ofPair = sql`e."employerId" = pair."employerId" AND e."workerId" = pair."workerId"`
  return {
    declarations: await listDeclarations(connection, pairs),
    dimonaPeriods: await raw.$queryRaw<PairFacts['dimonaPeriods']>`
      SELECT e."employerId", e."workerId", e."status"::text, e."anomalyCode", e."startDate"::text, e."endDate"::text
      FROM ${pairTable(pairs)} JOIN "DimonaPeriod" e ON ${ofPair}`,
    overseasQuarters: await raw.$queryRaw<PairFacts['overseasQuarters']>`
      SELECT e."employerId", e."workerId", e."quarterStartDate"::text
      FROM ${pairTable(pairs)} JOIN "OverseasAuthorisation" e ON ${ofPair} WHERE e."status" = 'authorised'`,
    pensions: await raw.$queryRaw<PairFacts['pensions']>`
      SELECT e."workerId", e."kind"::text, e."startDate"::text, e."endDate"::text FROM "PensionStatus" e
      WHERE e."workerId" = ANY(${pairs.map(({ workerId }) => workerId)}::uuid[])`,
  }
}
