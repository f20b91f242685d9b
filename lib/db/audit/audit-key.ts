import { createHmac, createSecretKey, type KeyObject } from 'node:crypto'
import { config } from '../../config.ts'
import { getInstallationSecret } from '../installation-secrets.ts'
import { readKeyFile } from '../key-file.ts'

let remembered: Promise<KeyObject> | undefined

/**
 * The key of the audit chains. The database remembers its fingerprint: a second machine with a key of its own would write entries that
 * nobody can check, and is refused instead.
 * @throws when the key is not the one with which this installation began
 */
export function getAuditKey(): Promise<KeyObject> {
  remembered ??= readChecked().catch((failure) => {
    remembered = undefined
    throw failure
  })
  return remembered
}

async function readChecked(): Promise<KeyObject> {
  const key = createSecretKey(readKeyFile('audit', config.auditKeyFile))
  const fingerprint = createHmac('sha256', key).update('fingerprint').digest('base64url')
  const known = await getInstallationSecret('audit-key', () => fingerprint)
  if (known !== fingerprint) throw new Error('the audit key is not the one of this installation: set AUDIT_KEY_FILE')
  return key
}
