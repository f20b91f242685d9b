import { createHmac, randomBytes } from 'node:crypto'
import { getInstallationSecret } from '../../db/installation-secrets.ts'

/** Whoever can read the program cannot seal a file of his own: the key is this installation's, and leaves it nowhere. */
const readKey = () => getInstallationSecret('receipt-seals', () => randomBytes(32).toString('base64url'))

/** Seal of a file whose own place for it is blank: 64 hexadecimal digits that change with any byte. */
export async function readReceiptSeal(unsealed: Uint8Array): Promise<string> {
  return createHmac('sha256', await readKey())
    .update(unsealed)
    .digest('hex')
}
