import { constants, createHash, createPublicKey, verify } from 'node:crypto'
import type { StoredCertificate } from '../../db/access/sender-certificates.ts'
import type { BatchSetRecord, SetPiece } from '../../db/batch/batch-sets.ts'
import { readSavedFile } from '../../db/batch/set-files.ts'
import { inTransaction } from '../../db/transaction.ts'
import type { FileError } from '../../domain/batch/file-error.ts'
import { type DetachedSignature, isValidAt } from '../../domain/batch/signature.ts'

/**
 * Why the signatures of a received set are not those of its sender, for the first answer. The real circuit asks for them once the sender has
 * registered a certificate, also when all it has registered have expired. A file is read, never held.
 */
export async function checkSignatures(set: BatchSetRecord): Promise<FileError[]> {
  if (set.circuit === 'T') return []
  const certificates = await inTransaction({ actingAs: 'system' }, (tx) => tx.senderCertificates.list(set.senderId))
  if (certificates.length === 0) return []
  const valid = certificates.filter((certificate) => isValidAt(certificate, set.receivedAt))
  const errors: FileError[] = []
  for (const piece of set.pieces) {
    const detail = await findFault(piece, valid)
    const place = { fileName: piece.fileName.replace(/^FI/, 'FS'), lineNumber: null, columnNumber: null }
    if (detail) errors.push({ code: 'ACRF-125', ...place, detail })
  }
  return errors
}

async function findFault({ fileId, signature }: SetPiece, certificates: readonly StoredCertificate[]) {
  if (signature === undefined) return 'There is no FS for this piece.'
  if (signature === null) return 'The FS is no detached CMS signature by SHA-2.'
  if ((await computeDigest(fileId, signature)) !== signature.contentDigest) return 'Another file was signed.'
  return certificates.some((certificate) => isSignedBy(signature, certificate))
    ? null
    : 'No valid certificate of the sender made it.'
}

async function computeDigest(fileId: string, { digest }: DetachedSignature): Promise<string> {
  const hash = createHash(digest)
  for await (const part of readSavedFile(fileId)) hash.update(part)
  return hash.digest('base64')
}

const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_AUTO }

function isSignedBy(
  { digest, signedBytes, signature, isPss }: DetachedSignature,
  { publicKey }: StoredCertificate,
): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' })
  if (isPss && key.asymmetricKeyType === 'ec') return false
  const bytes = [signedBytes, signature].map((text) => Buffer.from(text, 'base64')) as [Buffer, Buffer]
  return verify(digest, bytes[0], { key, ...(isPss && pss) }, bytes[1])
}
