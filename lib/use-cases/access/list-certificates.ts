import type { Actor } from '../../domain/actor.ts'
import type { SenderCertificate } from '../../domain/batch/signature.ts'
import { requireEmployerActor, toManageCertificates } from '../actor/require.ts'
import { readAccess } from './open-access.ts'

/** Its sender number, null before its first channel, and the certificates by which the enterprise that acts signs. @throws AccessRefused */
export async function listCertificates(
  actor: Actor,
  now: Date,
): Promise<{ senderNumber: string | null; certificates: readonly SenderCertificate[] }> {
  requireEmployerActor(actor, toManageCertificates)
  return readAccess(actor, now, async ({ enterpriseId }, tx) => {
    const { senderNumber } = await tx.enterprises.get(enterpriseId)
    const stored = await tx.senderCertificates.list(enterpriseId)
    return { senderNumber, certificates: stored.map(({ publicKey: _key, ...certificate }) => certificate) }
  })
}
