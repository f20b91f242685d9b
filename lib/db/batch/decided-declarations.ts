import type { Anomaly } from '../../domain/anomaly.ts'
import type { LocalDate } from '../../domain/local-date.ts'
import type { Calculation } from '../../domain/wage-declaration/calculation.ts'
import type { DeclarationStatus, VersionKind } from '../../domain/wage-declaration/version.ts'
import type { Connection } from '../connection.ts'
import { toQualityRows } from '../declaration/quality-rows.ts'
import { insertRows } from '../rows.ts'
import type { Pair } from './pair-facts.ts'

/** A declaration as a chunk leaves it. */
export interface DecidedState extends Pair {
  declarationId: string
  status: DeclarationStatus
  acceptedVersionId: string | null
  /** What lists show of it. */
  shown: { calculation: Calculation; totalCents: number }
  createdAt: Date
}

export interface DecidedVersion {
  versionId: string
  declarationId: string
  number: number
  kind: VersionKind
  status: 'accepted' | 'refused'
  ticket: string
  calculation: Calculation
  totalCents: number
  anomalies: readonly Anomaly[]
  parameterDates: Readonly<Record<string, LocalDate>>
}

/** What all versions of a set have in common. */
export interface SetOrigin {
  transmissionId: string
  senderId: string
  submittedByUserId: string | null
  submittedAt: Date
  decidedAt: Date
}

export interface DecidedRows {
  created: readonly DecidedState[]
  changed: readonly DecidedState[]
  versions: readonly DecidedVersion[]
}

const shownColumns = ({ calculation, totalCents }: DecidedState['shown']) => ({
  payslipReference: calculation.payslipReference ?? null,
  calculationStartDate: calculation.calculationPeriod.startDate,
  calculationEndDate: calculation.calculationPeriod.endDate,
  calculationDate: calculation.calculationDate,
  totalCents,
})

const toDeclarationRow = ({ declarationId, shown, ...state }: DecidedState) => ({
  ...state,
  ...shownColumns(shown),
  id: declarationId,
  processingVersionId: null,
  revision: 0,
})

const toVersionRow = ({ versionId, calculation, totalCents, ...version }: DecidedVersion) => ({
  ...version,
  ...shownColumns({ calculation, totalCents }),
  id: versionId,
  reason: null,
  reasonText: null,
  confirmedWarnings: [],
  channel: 'batch',
})

/**
 * Writes what was received and decided in one go, each row once: five statements, whatever the number of Forms. Where one waits for another
 * decision nothing is changed. The caller holds the workers' locks.
 */
export async function saveDecidedDeclarations(
  { raw }: Pick<Connection, 'raw'>,
  { created, changed, versions }: DecidedRows,
  origin: SetOrigin,
): Promise<void> {
  const { qualities, premiums } = toQualityRows(versions)
  await insertRows(raw, 'WageDeclaration', created.map(toDeclarationRow))
  await insertRows(
    raw,
    'WageDeclarationVersion',
    versions.map((version) => ({ ...toVersionRow(version), ...origin })),
  )
  await insertRows(raw, 'Quality', qualities)
  await insertRows(raw, 'Premium', premiums)
  if (changed.length > 0) await saveChanged({ raw }, changed)
}

async function saveChanged({ raw }: Pick<Connection, 'raw'>, changed: readonly DecidedState[]): Promise<void> {
  const count = await raw.$executeRaw`
    UPDATE "WageDeclaration" d
    SET "status" = o."status", "acceptedVersionId" = o."acceptedVersionId", "revision" = d."revision" + 1,
      "payslipReference" = o."payslipReference", "calculationStartDate" = o."calculationStartDate",
      "calculationEndDate" = o."calculationEndDate", "calculationDate" = o."calculationDate", "totalCents" = o."totalCents"
    FROM jsonb_populate_recordset(NULL::"WageDeclaration", ${JSON.stringify(changed.map(toDeclarationRow))}::jsonb) o
    WHERE d."id" = o."id" AND d."processingVersionId" IS NULL`
  if (count !== changed.length) throw new Error('a declaration of the set was changed elsewhere')
}
