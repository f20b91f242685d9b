import { randomBytes } from 'node:crypto'
import { saveDemonstrationMail } from '../../db/demonstration-mails.ts'
import { atTheDoor } from '../../db/key/at-the-door.ts'
import { findKeyOwner } from '../../db/user/key-owners.ts'
import { checkKeyReset, type KeyResetRefusal } from '../../domain/access/key-reset.ts'
import type { Actor, Language } from '../../domain/actor.ts'
import { portalAddress } from '../../integrations/portal-address.ts'
import { mailWay, sendMail } from '../../integrations/smtp.ts'
import { cancelStrongKeys } from '../key/cancel-strong-keys.ts'
import { hashSetupToken } from '../key/setup-token.ts'
import { caseOf, changeAccess } from './open-access.ts'
import { recordAccess } from './record-access.ts'

/** Words of the mail, in the language of who reads it. */
export type ComposeKeyReset = (
  language: Language,
  mail: { enterpriseName: string; address: string },
) => { subject: string; text: string }

export type KeyResetAnswer =
  | { kind: 'sent' }
  | { kind: 'refused'; refusal: KeyResetRefusal }
  /** This installation cannot send mails. */
  | { kind: 'unavailable' }

/**
 * A colleague lost his telephone: his application, passkeys and recovery codes open nothing any more, his sessions end, and the way
 * to another application is mailed to his own address. Whoever resets learns no secret. @throws NotFound, AccessRefused
 */
export function startKeyReset(
  actor: Actor,
  membershipId: string,
  { compose, openPath }: { compose: ComposeKeyReset; openPath: (token: string, language: Language) => string },
  now: Date,
): Promise<KeyResetAnswer> {
  return changeAccess(actor, now, async (access, tx) => {
    const given = caseOf(access, membershipId)
    const owner = await atTheDoor(tx, () => findKeyOwner(tx, given.subject.userId, access))
    const refusal = checkKeyReset(given, owner)
    if (refusal) return { kind: 'refused', refusal }
    const way = mailWay()
    if (way === 'none') return { kind: 'unavailable' }
    const { name: enterpriseName } = await tx.enterprises.getBrief(access.enterpriseId)
    const token = randomBytes(32).toString('base64url')
    const before = await cancelStrongKeys(tx, { userId: given.subject.userId, tokenHash: hashSetupToken(token) }, now)
    recordAccess(tx, access.enterpriseId, given.subject, { action: 'access.resetKeys', now, before })
    const address = portalAddress(openPath(token, owner.language))
    const mail = { recipient: owner.email, ...compose(owner.language, { enterpriseName, address }) }
    await (way === 'smtp' ? sendMail(mail) : saveDemonstrationMail(mail, now))
    return { kind: 'sent' }
  })
}
