import type { VersionRecord } from '../../db/declaration/versions.ts'
import { inReading } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import type { Dispute } from '../../domain/counter/dispute.ts'
import type { EuroCents } from '../../domain/euro-cents.ts'
import { type DateRange, yearOf } from '../../domain/local-date.ts'
import type { Channel, VersionKind, VersionStatus } from '../../domain/wage-declaration/version.ts'
import { requireWorkerActor } from '../actor/require.ts'
import { findOwnPayslip } from './find-own-payslip.ts'

export interface PayslipVersion {
  number: number
  kind: VersionKind
  status: VersionStatus
  calculationPeriod: DateRange
  totalCents: EuroCents
  channel: Channel
  receivedAt: Date
}

export interface OwnPayslipView {
  declarationId: string
  year: number
  employerName: string
  calculationPeriod: DateRange
  payslipReference: string | null
  totalCents: EuroCents
  /** Newest first. */
  versions: readonly PayslipVersion[]
  /** Newest first. */
  disputes: readonly Dispute[]
}

const toVersion = ({ number, kind, status, calculation, totalCents, channel, submittedAt }: VersionRecord) => ({
  number,
  kind,
  status,
  calculationPeriod: calculation.calculationPeriod,
  totalCents,
  channel,
  receivedAt: submittedAt,
})

/** One payslip of the worker: what was sent about it, and what he said about it. @throws NotFound also when it is somebody else's */
export async function readOwnPayslip(actor: Actor, declarationId: string): Promise<OwnPayslipView> {
  const { workerId } = requireWorkerActor(actor)
  return inReading(actor, async (tx) => {
    const { declaration, versions } = await findOwnPayslip(tx, workerId, declarationId)
    const names = await tx.enterprises.listNames([declaration.employerId])
    const { calculationPeriod, payslipReference, totalCents } = declaration
    return {
      declarationId,
      year: yearOf(calculationPeriod.startDate),
      employerName: names.get(declaration.employerId) ?? '',
      calculationPeriod,
      payslipReference,
      totalCents,
      versions: versions.map(toVersion),
      disputes: await tx.disputes.listOfDeclaration(declarationId, workerId),
    }
  })
}
