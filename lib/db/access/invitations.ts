import type { AccountPerson, AccountProblem } from '../../domain/access/account.ts'
import type { Invitation } from '../../domain/access/invitation.ts'
import { type GrantablePermission, grantablePermissions } from '../../domain/access/member.ts'
import type { Connection } from '../connection.ts'
import { toColumn, toLocalDate, toLocalDateOrNull } from '../dates.ts'
import type { Prisma } from '../generated/client.ts'
import { isId, newId } from '../new-id.ts'
import { openSealed, seal } from '../sealed-text.ts'

const LIST_LIMIT = 200

export type NewInvitation = Omit<
  Invitation,
  'invitationId' | 'enterpriseName' | 'accountMadeAt' | 'acceptedAt' | 'revokedAt'
> & { tokenHash: string; account: PendingAccount }

/** What is kept, encrypted, of an account that an invited person is about to make; never a password. */
export interface PendingAccount {
  totpSecret: string
  attempts: number
  typed: AccountPerson | null
  problems: readonly AccountProblem[]
}

const shown = { enterprise: { select: { name: true } } } as const
type Row = Prisma.InvitationGetPayload<{ include: typeof shown }>

function toInvitation(row: Row): Invitation {
  const isGrantable = (name: string): name is GrantablePermission => grantablePermissions.some((each) => each === name)
  const { id, enterprise, tokenHash: _t, sealedAccount: _s, acceptedByUserId: _a, ...facts } = row
  return {
    ...facts,
    invitationId: id,
    enterpriseName: enterprise.name,
    permissions: row.permissions.filter(isGrantable),
    startDate: toLocalDate(row.startDate),
    endDate: toLocalDateOrNull(row.endDate),
  }
}

/** Who was asked by e-mail to become a user; found by the hash of what the mail carries. */
export class Invitations {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  async record({ account, startDate, endDate, permissions, ...invitation }: NewInvitation): Promise<string> {
    const id = newId()
    const sealedAccount = await sealAccount(account, id)
    await this.#connection.raw.invitation.create({
      data: {
        id,
        ...invitation,
        permissions: [...permissions],
        startDate: toColumn(startDate),
        endDate: endDate ? toColumn(endDate) : null,
        sealedAccount,
      },
    })
    return id
  }

  /** Newest first. */
  async list(enterpriseId: string): Promise<Invitation[]> {
    const rows = await this.#connection.raw.invitation.findMany({
      where: { enterpriseId },
      include: shown,
      orderBy: { createdAt: 'desc' },
      take: LIST_LIMIT,
    })
    return rows.map(toInvitation)
  }

  async find(tokenHash: string): Promise<Invitation | null> {
    const row = await this.#connection.raw.invitation.findUnique({ where: { tokenHash }, include: shown })
    return row ? toInvitation(row) : null
  }

  /** open → revoked. @returns whether it was open, and the enterprise's own */
  async saveRevoked(invitationId: string, enterpriseId: string, now: Date): Promise<boolean> {
    if (!isId(invitationId)) return false
    const { count } = await this.#connection.raw.invitation.updateMany({
      where: { id: invitationId, enterpriseId, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now, sealedAccount: null },
    })
    return count === 1
  }

  /** A newer invitation to the same mailbox takes the place of those before it. */
  async saveReplaced({ enterpriseId, email }: Pick<Invitation, 'enterpriseId' | 'email'>, now: Date): Promise<void> {
    await this.#connection.raw.invitation.updateMany({
      where: { enterpriseId, email, acceptedAt: null, revokedAt: null },
      data: { revokedAt: now, sealedAccount: null },
    })
  }

  /** open → accepted: of two answers at once one wins. */
  async saveAccepted(invitationId: string, userId: string, now: Date): Promise<boolean> {
    const { count } = await this.#connection.raw.invitation.updateMany({
      where: { id: invitationId, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
      data: { acceptedAt: now, acceptedByUserId: userId, sealedAccount: null },
    })
    return count === 1
  }

  /** Null once the account is made, or the invitation answered. */
  async findAccount(invitationId: string): Promise<PendingAccount | null> {
    const select = { sealedAccount: true }
    const row = await this.#connection.raw.invitation.findUnique({ where: { id: invitationId }, select })
    if (!row?.sealedAccount) return null
    return JSON.parse(await openSealed(Buffer.from(row.sealedAccount), invitationId))
  }

  async saveAccount(invitationId: string, account: PendingAccount): Promise<void> {
    const sealedAccount = await sealAccount(account, invitationId)
    await this.#connection.raw.invitation.update({ where: { id: invitationId }, data: { sealedAccount } })
  }

  /** One account an invitation: of two posts at once one wins. */
  async saveAccountMade(invitationId: string, now: Date): Promise<boolean> {
    const { count } = await this.#connection.raw.invitation.updateMany({
      where: { id: invitationId, accountMadeAt: null },
      data: { accountMadeAt: now, sealedAccount: null },
    })
    return count === 1
  }
}

async function sealAccount(account: PendingAccount, invitationId: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await seal(JSON.stringify(account), invitationId))
}
