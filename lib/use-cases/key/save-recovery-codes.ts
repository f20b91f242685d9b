import { randomInt } from 'node:crypto'
import { saveRecoveryCodes as saveRows } from '../../db/key/recovery-codes.ts'
import type { Transaction } from '../../db/transaction.ts'
import type { Actor } from '../../domain/actor.ts'
import { hasStrongKey } from '../../domain/key/keys.ts'
import {
  RECOVERY_CODE_COUNT,
  RECOVERY_CODE_LENGTH,
  recoveryAlphabet,
  tidyRecoveryCode,
} from '../../domain/key/recovery-code.ts'
import { AccessRefused } from '../../domain/refusal.ts'
import { changeKeys } from './open-keys.ts'
import { recordAccount } from './record-account.ts'
import { tellAccount } from './tell-account.ts'

/**
 * Ten new codes in the place of the former ones: told once, only hashes are kept. They stand in for a strong key, so there has to
 * be one. @throws AccessRefused
 */
export function saveRecoveryCodes(actor: Actor, now: Date): Promise<readonly string[]> {
  return changeKeys(actor, now, async ({ account }, tx) => {
    if (!hasStrongKey(account)) throw new AccessRefused({ need: 'level', level: 400 })
    await tellAccount(tx, account.userId, 'recoveryCodes', now)
    return makeRecoveryCodes(tx, account.userId, now)
  })
}

/** As they are shown. The account is locked. */
export async function makeRecoveryCodes(tx: Transaction, userId: string, now: Date): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODE_COUNT }, createCode)
  await saveRows(tx, userId, { codes, createdAt: now })
  recordAccount(tx, userId, { at: now, action: 'recoveryCodes.make', after: { count: codes.length } })
  return codes.map(tidyRecoveryCode)
}

function createCode(): string {
  const signs = Array.from({ length: RECOVERY_CODE_LENGTH }, () => recoveryAlphabet[randomInt(recoveryAlphabet.length)])
  return signs.join('')
}
