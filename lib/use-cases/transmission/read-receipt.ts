import { inReading, type Transaction } from '../../db/transaction.ts'
import type { TransmissionRecord } from '../../db/transmission/transmissions.ts'
import type { Actor } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { ReceiptView } from '../../domain/transmission/draft-view.ts'
import { portalAddress } from '../../integrations/portal-address.ts'
import { requireEmployerActor, toConsult } from '../actor/require.ts'

async function readWorkers(tx: Transaction, transmissionId: string): Promise<ReceiptView['workers']> {
  const versions = await tx.versions.listOfTransmission(transmissionId)
  const declarations = await tx.declarations.list({ declarationIds: versions.map((version) => version.declarationId) })
  const workerOf = new Map(declarations.map(({ declarationId, worker }) => [declarationId, worker]))
  return versions.flatMap(({ declarationId, calculation: { calculationPeriod }, totalCents, status }) => {
    const worker = workerOf.get(declarationId)
    return worker ? [{ ...worker, calculationPeriod, totalCents, status }] : []
  })
}

function requireSent({ ticket, receivedAt, status, transmissionId }: TransmissionRecord) {
  if (ticket === null || receivedAt === null || status === 'draft') throw new NotFound(`${transmissionId} was not sent`)
  return { ticket, receivedAt, status }
}

/** What was received, and how far it is. @throws NotFound also while it is a draft */
export async function readReceipt(actor: Actor, transmissionId: string): Promise<ReceiptView> {
  requireEmployerActor(actor, toConsult)
  return inReading(actor, async (tx) => {
    const transmission = await tx.transmissions.get(transmissionId)
    const sent = requireSent(transmission)
    const { submittedByUserId, kind, channel, employerId } = transmission
    const names = await tx.workers.listFullNames([submittedByUserId])
    const { name, enterpriseNumber } = await tx.enterprises.getBrief(employerId)
    const receipt = await tx.receipts.find(transmissionId)
    return {
      transmissionId,
      kind,
      channel,
      ...sent,
      workers: await readWorkers(tx, transmissionId),
      submittedByName: names.get(submittedByUserId ?? '') ?? '',
      employer: { name, enterpriseNumber },
      contentHash: receipt?.contentHash ?? null,
      verificationAddress: portalAddress('/verification'),
    }
  })
}
