import type { Pool } from 'pg'
import { newId } from '@/lib/db/new-id.ts'
import { newTicket } from '@/lib/use-cases/receipt/new-ticket.ts'
import type { Ids } from '../matrix/outcomes.ts'
import { plantGroup } from './numbers/plant-group.ts'
import { plantImport } from './numbers/plant-import.ts'

interface Owner {
  employerId: string
  /** Whose e-Box hears of it. */
  recipientId: string
}

/** The row of that id once more, with other values in some columns. */
async function copyRow(
  client: Pool,
  table: string,
  id: string,
  changes: Record<string, string | null>,
): Promise<string> {
  const copyId = newId()
  const { rows } = await client.query(
    `SELECT string_agg(quote_ident(attname), ', ') AS columns FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
    [`"${table}"`],
  )
  const columns: string = rows[0]?.columns
  const { rowCount } = await client.query(
    `INSERT INTO "${table}" (${columns}) SELECT ${columns.replace(/(^|, )/g, '$1c.')} FROM "${table}" t,
       jsonb_populate_record(NULL::"${table}", to_jsonb(t) || $2::jsonb) c WHERE t.id = $1`,
    [id, JSON.stringify({ id: copyId, ...changes })],
  )
  if (rowCount !== 1) throw new Error(`there is no ${table} to copy`)
  return copyId
}

/** What the brasserie has, at another enterprise: the same kinds of things with ids of their own. */
export async function copyThings(client: Pool, own: Ids, { employerId, recipientId }: Owner): Promise<Ids> {
  const copy = (table: string, id: string, changes: Record<string, string | null> = {}) =>
    copyRow(client, table, id, changes)
  const workerId = await findWorkerOfItsOwn(client, employerId)
  const at = { employerId, senderId: employerId }
  const transmissionId = await copy('Transmission', own.transmissionId, at)
  const sentId = await copy('Transmission', own.sentId, { ...at, ticket: newTicket() })
  const declarationId = await copyDeclaration(client, own.declarationId, {
    employerId,
    workerId,
    transmissionId: sentId,
  })
  const ownPayslipId = await copyDeclaration(client, own.ownPayslipId, { employerId, workerId, transmissionId: sentId })
  const membershipId = await copy('Membership', own.membershipId, { enterpriseId: employerId })
  await copyDimonaPeriod(client, { employerId, workerId })
  return {
    ...own,
    // What agents enter belongs to no enterprise.
    proposalId: newId(),
    // The sets of the program belong to no enterprise.
    exportId: newId(),
    transmissionId,
    importId: await plantImport(client, { transmissionId, employerId }),
    groupId: await plantGroup(client, { employerId, workerId }),
    sentId,
    bulkId: await plantBulk(client, { employerId, declarationId }),
    workerId,
    declarationId,
    ownPayslipId,
    membershipId,
    lineId: await copy('DraftLine', own.lineId, { transmissionId, workerId }),
    messageId: await copy('EBoxMessage', own.messageId, { recipientId, employerId, transmissionId: sentId }),
    disputeId: await copy('Dispute', own.disputeId, { declarationId: ownPayslipId, employerId, workerId }),
    attestationId: await copyAttestation(client, own.attestationId, workerId),
    mandateId: await findMandate(client, employerId),
    ownMembershipId: await copy('Membership', own.ownMembershipId, { enterpriseId: employerId }),
    certificateId: await copy('SenderCertificate', own.certificateId, { senderId: employerId }),
    invitationId: await copyInvitation(client, own.invitationId, employerId),
  }
}

/** Whoever works for others too is no stranger to them. */
async function findWorkerOfItsOwn(client: Pool, employerId: string): Promise<string> {
  const { rows } = await client.query(
    `SELECT d."workerId" FROM "DimonaPeriod" d WHERE d."employerId" = $1 AND NOT EXISTS
       (SELECT FROM "DimonaPeriod" o WHERE o."workerId" = d."workerId" AND o."employerId" <> d."employerId") LIMIT 1`,
    [employerId],
  )
  return rows[0]?.workerId ?? ''
}

/** The month in which the rows of the matrix complete what is missing. */
async function copyDimonaPeriod(client: Pool, changes: { employerId: string; workerId: string }): Promise<void> {
  const { rows } = await client.query('SELECT id FROM "DimonaPeriod" LIMIT 1')
  const dimonaPeriodId = newTicket().slice(1)
  const month = { startDate: '2024-12-01', endDate: '2024-12-31', status: 'accepted' }
  await copyRow(client, 'DimonaPeriod', rows[0]?.id, { ...changes, ...month, dimonaPeriodId })
}

async function findMandate(client: Pool, employerId: string): Promise<string> {
  const { rows } = await client.query('SELECT id FROM "Mandate" WHERE "employerId" = $1 LIMIT 1', [employerId])
  return rows[0]?.id ?? ''
}

async function copyDeclaration(
  client: Pool,
  id: string,
  { transmissionId, ...changes }: { employerId: string; workerId: string; transmissionId: string },
): Promise<string> {
  const { rows } = await client.query('SELECT "acceptedVersionId" AS version FROM "WageDeclaration" WHERE id = $1', [
    id,
  ])
  const declarationId = await copyRow(client, 'WageDeclaration', id, { ...changes, acceptedVersionId: null })
  const versionId = await copyRow(client, 'WageDeclarationVersion', rows[0]?.version, {
    declarationId,
    transmissionId,
    ticket: null,
  })
  await client.query('UPDATE "WageDeclaration" SET "acceptedVersionId" = $1 WHERE id = $2', [versionId, declarationId])
  return declarationId
}

const copyAttestation = (client: Pool, id: string, workerId: string) =>
  copyRow(client, 'Attestation', id, { workerId, codeHash: newId() })

const copyInvitation = (client: Pool, id: string, enterpriseId: string) =>
  copyRow(client, 'Invitation', id, { enterpriseId, tokenHash: newId() })

/** A declaration ticked to be cancelled, in a version that counts no more. */
async function plantBulk(
  client: Pool,
  { employerId, declarationId }: { employerId: string; declarationId: string },
): Promise<string> {
  const bulkId = newId()
  await client.query(
    `INSERT INTO "BulkCancellation" (id, "employerId", chosen, "startedByUserId", "startedAt") VALUES ($1, $2, $3, $1, now())`,
    [bulkId, employerId, JSON.stringify([{ declarationId, versionId: bulkId }])],
  )
  return bulkId
}

/** One by which that enterprise signs its files. */
export async function plantCertificate(client: Pool, senderId: string): Promise<string> {
  const certificateId = newId()
  await client.query(
    `INSERT INTO "SenderCertificate" (id, "senderId", "publicKey", fingerprint, subject, "serialNumber", "validFrom", "validUntil", "registeredAt")
     VALUES ($1, $2, 'x', 'x', 'x', 'x', now(), now(), now())`,
    [certificateId, senderId],
  )
  return certificateId
}

interface Begun {
  draftId: string | undefined
  declarationId: string | undefined
  employerId: string
}

/** What was handed in for the draft, what was ticked to be cancelled, and a set that the outside receiver refused as a whole. */
export async function plantBegun(
  client: Pool,
  { draftId = '', declarationId = '', employerId }: Begun,
): Promise<Pick<Ids, 'importId' | 'groupId' | 'bulkId' | 'exportId'>> {
  const { rows } = await client.query('SELECT "workerId" FROM "DraftLine" WHERE "transmissionId" = $1', [draftId])
  return {
    importId: await plantImport(client, { transmissionId: draftId, employerId }),
    groupId: await plantGroup(client, { employerId, workerId: rows[0]?.workerId }),
    bulkId: await plantBulk(client, { employerId, declarationId }),
    exportId: await plantExport(client),
  }
}

async function plantExport(client: Pool): Promise<string> {
  const exportId = newId()
  await client.query(
    `INSERT INTO "ExportSet" (id, "senderNumber", "creationDate", sequence, "formCount", "plannedAt", "laidAt", "acknowledgedAt", errors)
     VALUES ($1, '007770', '2025-03-03', $2, 0, now(), now(), now(), '[{"code": "ACRF-125"}]')`,
    [exportId, exportId.slice(-5).toUpperCase()],
  )
  return exportId
}

/** Well-formed ids of nothing. */
export function unknownThings(own: Ids): Ids {
  return Object.fromEntries(Object.keys(own).map((name) => [name, newId()])) as unknown as Ids
}
