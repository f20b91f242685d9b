import type { NewCertificate } from '../../db/access/sender-certificates.ts'
import type { Actor } from '../../domain/actor.ts'
import { requireEmployerActor, toManageCertificates } from '../actor/require.ts'
import { changeAccess } from './open-access.ts'

/** Files may be signed by it from now on; those registered before stay, so that one can follow the other. @throws AccessRefused */
export async function saveCertificate(
  actor: Actor,
  certificate: NewCertificate,
  now: Date,
): Promise<'saved' | 'known'> {
  requireEmployerActor(actor, toManageCertificates)
  return changeAccess(actor, now, async ({ enterpriseId }, tx) => {
    const { fingerprint, serialNumber, subject } = certificate
    const certificates = await tx.senderCertificates.list(enterpriseId)
    if (certificates.some((each) => each.fingerprint === fingerprint)) return 'known'
    const certificateId = await tx.senderCertificates.record(enterpriseId, certificate, now)
    tx.auditEntries.record({
      at: now,
      action: 'certificate.register',
      subjectKind: 'certificate',
      subjectId: certificateId,
      employerId: enterpriseId,
      after: { fingerprint, serialNumber, subject },
    })
    return 'saved'
  })
}
