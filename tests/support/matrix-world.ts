import { Pool } from 'pg'
import { createToken, hashToken } from '@/lib/auth/token-hash.ts'
import { newId } from '@/lib/db/new-id.ts'
import { type Permission, permissions } from '@/lib/domain/actor.ts'
import { clients } from '@/prisma/scenarios/clients.ts'
import type { Knocker } from '../matrix/kinds.ts'
import type { Relation } from '../matrix/knockers.ts'
import type { Ids } from '../matrix/outcomes.ts'
import { copyThings, plantBegun, plantCertificate, unknownThings } from './matrix-things.ts'
import { plantPerson } from './numbers/plant-person.ts'

const BRASSERIE = '0123456749'
const CAFE = '0134567803'
const GASTHOF = '0145678954'
const HORIZON = '0156789018'
/** The client of the office whose things are asked for; Julie acts for three others. */
const CLIENT = clients()[146]?.enterpriseNumber ?? ''

interface Hat {
  username: string
  level: number
  activeProfile: Record<string, string> | null
}

interface AddedUser {
  username: string
  enterprise: string
  permissions: readonly Permission[]
  endDate?: string
  /** `user` unless told. */
  role?: string
}

/** The people of the authorisation matrix, in the demonstration world of a running server. */
export class MatrixWorld {
  readonly #client: Pool
  readonly #enterprises = new Map<string, string>()
  #addedUsers = 0

  private constructor(client: Pool) {
    this.#client = client
  }

  static async open(databaseUrl: string): Promise<MatrixWorld> {
    const client = new Pool({ connectionString: databaseUrl, max: 4 })
    const world = new MatrixWorld(client)
    const { rows } = await client.query('SELECT id, "enterpriseNumber" FROM "Enterprise"')
    for (const row of rows) world.#enterprises.set(row.enterpriseNumber, row.id)
    for (const permission of permissions) {
      const others = permissions.filter((each) => each !== permission)
      await world.#addUser({ username: `without.${permission}`, enterprise: BRASSERIE, permissions: others })
      const role = permission === 'accessManagement' ? 'accessManager' : 'user'
      await world.#addUser({ username: `only.${permission}`, enterprise: BRASSERIE, permissions: [permission], role })
    }
    const wages = permissions.filter((each) => each !== 'accessManagement')
    await world.#addUser({ username: 'office.user', enterprise: HORIZON, permissions: wages })
    await world.#addUser({ username: 'removed.user', enterprise: BRASSERIE, permissions, endDate: '2025-01-01' })
    return world
  }

  async close(): Promise<void> {
    await this.#client.end()
  }

  /** Things of the brasserie. */
  async findIds(): Promise<Ids> {
    const employer = this.#enterprise(BRASSERIE)
    const [draft] = await this.#rows(
      `SELECT t.id, l.id AS line FROM "Transmission" t JOIN "DraftLine" l ON l."transmissionId" = t.id
       WHERE t.status = 'draft' AND t."employerId" = $1 ORDER BY t."createdAt" LIMIT 1`,
      employer,
    )
    const [declared] = await this.#rows(
      `SELECT d.id, d."workerId" AS worker, v."transmissionId" AS sent FROM "WageDeclaration" d
       JOIN "WageDeclarationVersion" v ON v.id = d."acceptedVersionId"
       WHERE d."employerId" = $1 AND v."senderId" = $1 ORDER BY d.id LIMIT 1`,
      employer,
    )
    const [message] = await this.#rows(
      'SELECT id FROM "EBoxMessage" WHERE "recipientId" = $1 ORDER BY id DESC LIMIT 1',
      employer,
    )
    // The demonstration's messages of 2024 have expired; this one has not.
    await this.#client.query(`UPDATE "EBoxMessage" SET "expiresAt" = now() + interval '1 day' WHERE id = $1`, [
      message?.id,
    ])
    return {
      transmissionId: draft?.id ?? '',
      lineId: draft?.line ?? '',
      sentId: declared?.sent ?? '',
      workerId: declared?.worker ?? '',
      declarationId: declared?.id ?? '',
      messageId: message?.id ?? '',
      proposalId: await this.#addProposal(),
      ...(await plantBegun(this.#client, { draftId: draft?.id, declarationId: declared?.id, employerId: employer })),
      ...(await this.#plantCounter(employer)),
      ...(await this.#plantAccess(employer)),
    }
  }

  /** A payslip of Lotte's at the brasserie, what she disputes of it, and a code of hers. */
  async #plantCounter(employer: string): Promise<Pick<Ids, 'ownPayslipId' | 'disputeId' | 'attestationId'>> {
    const [payslip] = await this.#rows(
      `SELECT d.id, d."workerId" AS worker FROM "WageDeclaration" d JOIN "User" u ON u.id = d."workerId"
       WHERE u.username = 'lotte.verhaeren' AND d."employerId" = $1 ORDER BY d.id LIMIT 1`,
      employer,
    )
    const [disputeId, attestationId] = [newId(), newId()]
    await this.#client.query(
      `INSERT INTO "Dispute" (id, "declarationId", "employerId", "workerId", "versionNumber", reason, text, "createdAt")
       VALUES ($1, $2, $3, $4, 1, 'wrongAmount', '', now())`,
      [disputeId, payslip?.id, employer, payslip?.worker],
    )
    await this.#client.query(
      `INSERT INTO "Attestation" (id, "workerId", "codeHash", year, "asOfDate", "remainingCents", "createdAt", "expiresAt")
       VALUES ($1, $2, $3, 2025, '2025-12-31', 54000, now(), now() + interval '1 day')`,
      [attestationId, payslip?.worker, attestationId],
    )
    return { ownPayslipId: payslip?.id ?? '', disputeId, attestationId }
  }

  /** A user and the chief of the brasserie, an invitation of hers and a mandate. */
  async #plantAccess(
    employer: string,
  ): Promise<Pick<Ids, 'membershipId' | 'ownMembershipId' | 'invitationId' | 'mandateId' | 'certificateId'>> {
    const rows = await this.#rows(
      `SELECT m.id, u.id AS "user", u.username FROM "Membership" m JOIN "User" u ON u.id = m."userId" WHERE m."enterpriseId" = $1`,
      employer,
    )
    const of = (username: string) => rows.find((row) => row.username === username)
    const [membershipId, ownMembershipId, invitationId] = [of('lea.marchal')?.id, of('nathalie.servais')?.id, newId()]
    await this.#client.query(
      `INSERT INTO "Invitation" (id, "enterpriseId", email, "tokenHash", "startDate", "invitedByUserId", "createdAt", "expiresAt")
       VALUES ($1, $2, 'new@example.org', $3, now(), $4, now(), now() + interval '1 day')`,
      [invitationId, employer, invitationId, of('nathalie.servais')?.user],
    )
    const [mandate] = await this.#rows('SELECT id FROM "Mandate" WHERE "employerId" = $1', employer)
    return {
      certificateId: await plantCertificate(this.#client, employer),
      membershipId: membershipId ?? '',
      ownMembershipId: ownMembershipId ?? '',
      invitationId,
      mandateId: mandate?.id ?? '',
    }
  }

  /** The same things for each relation: the brasserie's, copies at a client of the office and at an enterprise of others, and none. */
  async findThings(): Promise<Record<Relation, Ids>> {
    const own = await this.findIds()
    return {
      own,
      mandated: await copyThings(this.#client, own, {
        employerId: this.#enterprise(CLIENT),
        recipientId: this.#enterprise(HORIZON),
      }),
      foreign: await copyThings(this.#client, own, {
        employerId: this.#enterprise(CAFE),
        recipientId: this.#enterprise(CAFE),
      }),
      unknown: unknownThings(own),
    }
  }

  /** A fresh session of this kind of person; its cookie, or none. */
  async cookieOf(kind: Knocker, lacking: Permission = 'flexiAtWork'): Promise<string> {
    const hat = this.#hatOf(kind, lacking)
    if (!hat) return ''
    const token = createToken()
    // A session that was ended stands in no row.
    if (kind === 'endedSession') return `flexi-session=${token}`
    await this.#client.query(
      `INSERT INTO "Session" (id, "tokenHash", "userId", level, "activeProfile", "createdAt", "lastSeenAt", "expiresAt")
       SELECT $1, $2, id, $3, $4, now(), now(), now() + $6::interval FROM "User" WHERE username = $5`,
      [
        newId(),
        hashToken(token),
        hat.level,
        hat.activeProfile && JSON.stringify(hat.activeProfile),
        hat.username,
        kind === 'expiredSession' ? '-1 second' : '1 hour',
      ],
    )
    return `flexi-session=${token}`
  }

  #hatOf(kind: Knocker, lacking: Permission): Hat | null {
    // Who enters wages neither manages the access of others nor sends files.
    const isForChiefs = lacking === 'accessManagement' || lacking === 'technicalChannels'
    const username = isForChiefs ? 'nathalie.servais' : 'paul.henrion'
    const at = (number: string) => ({ kind: 'employer', employerId: this.#enterprise(number) })
    const office = (number: string) => ({
      kind: 'office',
      senderId: this.#enterprise(HORIZON),
      employerId: this.#enterprise(number),
    })
    const level = 400
    const right = { username, level, activeProfile: at(BRASSERIE) }
    const worker = { level, activeProfile: { kind: 'worker' } }
    const hats: Record<Knocker, Hat | null> = {
      anonymous: null,
      expiredSession: right,
      endedSession: right,
      withoutProfile: { ...right, activeProfile: null },
      removedUser: { ...right, username: 'removed.user' },
      missingPermission: { ...right, username: `without.${lacking}`.toLowerCase() },
      onlyConsultation: { ...right, username: 'only.dimonaconsultation' },
      onlyEBox: { ...right, username: 'only.ebox' },
      onlyAccessManagement: { ...right, username: 'only.accessmanagement' },
      tooLowLevel: { ...right, level: 350 },
      right,
      otherEnterprise: { username: 'anna.hermes', level, activeProfile: at(GASTHOF) },
      officeUser: { username: 'office.user', level, activeProfile: office(CLIENT) },
      officeUserOfOthers: { username: 'julie.noel', level, activeProfile: office(CLIENT) },
      endedMandate: { username: 'thomas.leroy', level, activeProfile: office(CAFE) },
      worker: { ...worker, username: 'lotte.verhaeren' },
      otherWorker: { ...worker, username: 'isabelle.clarebout' },
      agent: { username: 'agnes.collard', level, activeProfile: { kind: 'agent' } },
    }
    return hats[kind]
  }

  /** A value that Piet entered, for Agnès to decide. */
  async #addProposal(): Promise<string> {
    const id = newId()
    await this.#client.query(
      `INSERT INTO "ParameterProposal" SELECT $1, 'outlierFactor', '2099-01-01', NULL, 4, 'factor', 'a law', 'confirmed',
         '2026-01-01', NULL, id, now() FROM "User" WHERE username = 'piet.vanneste'`,
      [id],
    )
    return id
  }

  async #addUser(added: AddedUser): Promise<void> {
    const [id, membershipId, username] = [newId(), newId(), added.username.toLowerCase()]
    await plantPerson(this.#client, id, String(this.#addedUsers++).padStart(11, '0'))
    await this.#client.query(
      `INSERT INTO "User" (id, username, email, language) VALUES ($1, $2, 'w@example.org', 'fr')`,
      [id, username],
    )
    await this.#client.query(
      `INSERT INTO "Membership" (id, "userId", "enterpriseId", "startDate", "endDate", role)
       VALUES ($1, $2, $3, '2020-01-01', $4, $5)`,
      [membershipId, id, this.#enterprise(added.enterprise), added.endDate ?? null, added.role ?? 'user'],
    )
    await this.#client.query(
      `INSERT INTO "MembershipPermission" ("membershipId", permission, "startDate")
       SELECT $1, permission::"Permission", '2020-01-01' FROM unnest($2::text[]) permission`,
      [membershipId, added.permissions],
    )
  }

  #enterprise(number: string): string {
    const id = this.#enterprises.get(number)
    if (!id) throw new Error(`the demonstration has no enterprise ${number}`)
    return id
  }

  async #rows(query: string, value: string): Promise<Record<string, string>[]> {
    return (await this.#client.query(query, [value])).rows
  }
}
