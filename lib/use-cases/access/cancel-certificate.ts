import type { Actor } from '../../domain/actor.ts'
import { NotFound } from '../../domain/refusal.ts'
import { requireEmployerActor, toManageCertificates } from '../actor/require.ts'
import { changeAccess } from './open-access.ts'

/** Files may be signed by it no more; after the last one signatures are asked for no more. @throws NotFound, AccessRefused */
export async function cancelCertificate(actor: Actor, certificateId: string, now: Date): Promise<void> {
  requireEmployerActor(actor, toManageCertificates)
  await changeAccess(actor, now, async ({ enterpriseId }, tx) => {
    const certificates = await tx.senderCertificates.list(enterpriseId)
    const found = certificates.find((each) => each.certificateId === certificateId)
    if (!found) throw new NotFound(`no certificate ${certificateId}`)
    await tx.senderCertificates.cancel(enterpriseId, certificateId)
    const { fingerprint, serialNumber, subject } = found
    tx.auditEntries.record({
      at: now,
      action: 'certificate.remove',
      subjectKind: 'certificate',
      subjectId: certificateId,
      employerId: enterpriseId,
      before: { fingerprint, serialNumber, subject },
    })
  })
}
