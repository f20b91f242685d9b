import type { EuroCents } from '../../domain/euro-cents.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { MandateStatus } from '../../domain/mandate/mandate.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { EmployerFacts, WorkerFacts } from '../../domain/wage-declaration/facts.ts'
import type { DeclarationStatus } from '../../domain/wage-declaration/version.ts'
import { type Connection, readOnce } from '../connection.ts'
import { Prisma } from '../generated/client.ts'
import type { CategoryRecord } from '../legal-parameters.ts'
import { openNumber, type Sealed } from '../person/sealed-ssin.ts'
import { calculationOfVersion } from './calculation-json.ts'
import { notCancelled } from './overview-source.ts'

export interface FactsQuestion {
  employerId: string
  senderId: string
  workerIds: readonly string[]
  /** Categories named by declarations; the employer's own are always there. */
  categoryCodes: readonly string[]
}

export interface PensionRow {
  kind: 'pensioner' | 'earlyPensioner'
  startDate: LocalDate
  endDate: LocalDate | null
}

export interface KnownRow {
  declarationId: string
  workerId: string
  status: DeclarationStatus
  isAccepted: boolean
  calculation: Calculation
  totalCents: EuroCents
  createdAt: string
}

/** A mandate that the office has accepted, with moments as text. */
export interface MandateRow {
  status: Exclude<MandateStatus, 'requested'>
  startDate: LocalDate
  endDate: LocalDate | null
  acceptedAt: string | null
  endedAt: string | null
}

type WorkerRow = WorkerFacts & { workerId: string; pensions: PensionRow[] }

export interface FactsRows {
  employer: EmployerFacts
  mandates: MandateRow[]
  categories: CategoryRecord[]
  workers: WorkerRow[]
  known: KnownRow[]
}

const { sql } = Prisma
const listOf = (entry: Prisma.Sql, rest: Prisma.Sql) => sql`(SELECT coalesce(json_agg(${entry}), '[]') FROM ${rest})`
const dated = sql`'startDate', e."startDate", 'endDate', e."endDate"`

const directoryEntries = listOf(
  sql`json_build_object('employerCategory', e."employerCategory", ${dated})`,
  sql`"DirectoryEntry" e WHERE e."employerId" = employer."id"`,
)

const pensions = listOf(
  sql`json_build_object('kind', e."kind", ${dated})`,
  sql`"PensionStatus" e WHERE e."workerId" = p."id"`,
)

const dimonaPeriods = (employerId: string) =>
  listOf(
    sql`json_build_object('status', e."status", 'anomalyCode', e."anomalyCode", ${dated})`,
    sql`"DimonaPeriod" e WHERE e."workerId" = p."id" AND e."employerId" = ${employerId}::uuid`,
  )

const overseasQuarters = (employerId: string) =>
  listOf(
    sql`e."quarterStartDate"`,
    sql`"OverseasAuthorisation" e
      WHERE e."workerId" = p."id" AND e."employerId" = ${employerId}::uuid AND e."status" = 'authorised'`,
  )

const workers = ({ employerId, workerIds }: FactsQuestion) =>
  listOf(
    sql`json_build_object('workerId', p."id", 'ssinSealed', encode(p."ssinSealed", 'base64'), 'pensions', ${pensions},
      'dimonaPeriods', ${dimonaPeriods(employerId)}, 'overseasQuarters', ${overseasQuarters(employerId)})`,
    sql`"Person" p WHERE p."id" = ANY(${[...workerIds]}::uuid[])`,
  )

/** What counts: accepted, or in processing for the first time. `CASE`, for row-level security lets no index be asked about a `coalesce`. */
const known = ({ employerId, workerIds }: FactsQuestion) =>
  listOf(
    sql`json_build_object('declarationId', d."id", 'workerId', d."workerId", 'status', d."status",
      'isAccepted', d."acceptedVersionId" IS NOT NULL, 'totalCents', v."totalCents",
      'createdAt', d."createdAt", 'calculation', ${calculationOfVersion})`,
    sql`"WageDeclaration" d
      JOIN "WageDeclarationVersion" v ON v."id" =
        CASE WHEN d."acceptedVersionId" IS NULL THEN d."processingVersionId" ELSE d."acceptedVersionId" END
      WHERE d."employerId" = ${employerId}::uuid AND d."workerId" = ANY(${[...workerIds]}::uuid[])
        AND d."status" IN ${notCancelled}`,
  )

const categories = ({ categoryCodes }: FactsQuestion) =>
  listOf(
    sql`json_build_object('code', e."code", 'startDate', e."validStartDate", 'endDate', e."validEndDate", 'flexi', e."flexi",
      'labelFr', e."labelFr", 'labelNl', e."labelNl")`,
    sql`"EmployerCategory" e WHERE e."code" = ANY(${[...categoryCodes]}::text[]) OR e."code" IN (
      SELECT o."employerCategory" FROM "DirectoryEntry" o WHERE o."employerId" = employer."id")`,
  )

const mandates = ({ senderId }: FactsQuestion) =>
  listOf(
    sql`json_build_object('status', e."status", 'acceptedAt', e."acceptedAt", 'endedAt', e."endedAt", ${dated})`,
    sql`"Mandate" e WHERE e."employerId" = employer."id" AND e."officeId" = ${senderId}::uuid
      AND e."acceptedAt" IS NOT NULL`,
  )

/** All that the rules ask about an employer, a sender and some workers: one question, because every page of the wizard asks it. */
export function readFactsRows(connection: Connection, question: FactsQuestion): Promise<FactsRows | null> {
  const { employerId, senderId, workerIds, categoryCodes } = question
  const name = `facts ${employerId} ${senderId} ${workerIds} ${categoryCodes}`
  return readOnce(connection, name, () => askFacts(connection, question))
}

type SealedFacts = Omit<FactsRows, 'workers'> & { workers: Sealed<WorkerRow>[] }

async function askFacts({ raw }: Connection, question: FactsQuestion): Promise<FactsRows | null> {
  const rows = await raw.$queryRaw<{ facts: SealedFacts }[]>`
    SELECT json_build_object(
      'employer', json_build_object('enterpriseNumber', employer."enterpriseNumber", 'nssoNumber', employer."nssoNumber",
        'activeStartDate', employer."activeStartDate", 'activeEndDate', employer."activeEndDate",
        'directoryEntries', ${directoryEntries}),
      'mandates', ${mandates(question)},
      'categories', ${categories(question)},
      'workers', ${workers(question)},
      'known', ${known(question)}) AS facts
    FROM "Enterprise" employer WHERE employer."id" = ${question.employerId}::uuid`
  const facts = rows[0]?.facts
  return facts ? { ...facts, workers: facts.workers.map((row) => openNumber<WorkerRow>(row)) } : null
}
