import { createHash } from 'node:crypto'
import { computeCanonicalJson } from '../../domain/audit/canonical-json.ts'
import { computeReceiptContent, type ReceiptContent } from '../../domain/transmission/receipt-content.ts'

/** SHA-256 in hexadecimal: the same content has the same hash, and any other content has another one. */
export function hashContent(content: ReceiptContent): string {
  return createHash('sha256')
    .update(computeCanonicalJson(computeReceiptContent(content)))
    .digest('hex')
}
