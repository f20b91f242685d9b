import { sealSheet } from '@/lib/db/import/sealed-sheet.ts'
import { saveChallenge } from '@/lib/db/key/passkey-challenges.ts'
import { saveRecoveryCodes } from '@/lib/db/key/recovery-codes.ts'
import { newId } from '@/lib/db/new-id.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { inTransaction } from '@/lib/db/transaction.ts'
import { saveSession } from '@/lib/db/user/sessions.ts'
import type { Actor } from '@/lib/domain/actor.ts'
import type { SetName } from '@/lib/domain/batch/set-name.ts'
import { localDate } from '@/lib/domain/local-date.ts'
import { receiveAttestationCode } from '@/lib/use-cases/attestation/receive-attestation-code.ts'
import { startAttestation } from '@/lib/use-cases/attestation/start-attestation.ts'
import { startBulkCancellation } from '@/lib/use-cases/bulk-cancellation/start-bulk-cancellation.ts'
import { readWorker } from '@/lib/use-cases/declaration/read-worker.ts'
import { submitDispute } from '@/lib/use-cases/dispute/submit-dispute.ts'
import { hashInvitationToken } from '@/lib/use-cases/invitation/invitation-token.ts'
import { recordAccount } from '@/lib/use-cases/key/record-account.ts'
import { people } from '@/prisma/scenarios/people.ts'
import { aSetName } from '../../../factories/batch.ts'
import { anImportedSheet } from '../../../factories/imported-sheet.ts'
import { aWage, now, type World } from '../../../support/world.ts'
import type { Stranger } from './questions-beside.ts'

const day = (text: string) => localDate.parse(text)

/** Isabelle at the brasserie and Nathalie who works there, with one of each thing there is. */
export async function plantStranger(world: World): Promise<Stranger> {
  const [brasserie, isabelle] = [world.employerId('brasserie'), world.workerId('isabelle')]
  const transmissionId = await world.transmit()
  await world.transmit([aWage({ person: 'laurine' })])
  await prisma.wageDeclaration.updateMany({
    where: { workerId: world.workerId('laurine') },
    data: { status: 'refused' },
  })
  const declaration = await prisma.wageDeclaration.findFirstOrThrow({ where: { workerId: isabelle } })
  const quality = await prisma.quality.findFirstOrThrow({ where: { versionId: declaration.acceptedVersionId ?? '' } })
  const premium = { qualityId: quality.id, position: 0, amountCents: 5000, frequencyMonths: 0 }
  await prisma.premium.create({ data: premium })
  await readWorker(world.actor(), isabelle, now)
  await submitDispute(
    world.worker('isabelle'),
    { declarationId: declaration.id, reason: 'wrongAmount', text: 'x' },
    now,
  )
  const draftId = await world.enter([aWage({ startDate: '2024-12-02', endDate: '2024-12-08' })])
  await prisma.transmission.update({ where: { id: draftId }, data: { continuesId: transmissionId } })
  const line = await prisma.draftLine.findFirstOrThrow({ where: { transmissionId: draftId } })
  await prisma.draftLine.update({
    where: { id: line.id },
    data: { declarationId: declaration.id, modelVersionId: declaration.acceptedVersionId },
  })
  const made = await startAttestation(world.worker('isabelle'), 7, now)
  const code = made.kind === 'made' ? made.code : ''
  const reading = await receiveAttestationCode(world.actor(), code, now)
  const message = await prisma.eBoxMessage.findFirstOrThrow({ where: { recipientId: brasserie } })
  await prisma.counterNotice.create({
    data: { workerId: isabelle, year: 2024, threshold: 'notice', percent: 80, passedAt: now },
  })
  await prisma.user.update({ where: { id: world.workerId('nathalie') }, data: { digestChosenAt: now } })
  await prisma.toDoDigest.create({
    data: {
      userId: world.workerId('nathalie'),
      employerId: brasserie,
      weekStartDate: new Date('2024-12-30T00:00:00Z'),
      createdAt: now,
    },
  })
  const noticed = { recipientId: brasserie, noticeDate: new Date('2025-01-03T00:00:00Z'), createdAt: now }
  await prisma.user.update({ where: { id: world.workerId('nathalie') }, data: { eBoxNoticeChosenAt: new Date(0) } })
  await prisma.eBoxNotice.create({ data: { userId: world.workerId('nathalie'), ...noticed, messageIds: [message.id] } })
  const invitationTokenHash = hashInvitationToken('a token')
  const invitationId = await inTransaction({ actingAs: 'system' }, (tx) =>
    tx.invitations.record({
      enterpriseId: brasserie,
      email: 'nouvelle@exemple.be',
      permissions: ['eBox'],
      startDate: day('2025-01-03'),
      endDate: null,
      invitedByUserId: world.workerId('nathalie'),
      tokenHash: invitationTokenHash,
      createdAt: now,
      expiresAt: new Date('2099-01-01T00:00:00Z'),
      account: { totpSecret: 'x', attempts: 0, typed: null, problems: [] },
    }),
  )
  const office = { enterpriseNumber: '0599000169', name: 'Bureau', searchName: 'bureau', isOffice: true }
  const { id: officeId } = await prisma.enterprise.create({ data: { ...office, documentLanguage: 'fr' } })
  const days = { startDate: now, endDate: new Date('2025-01-31T00:00:00Z') }
  const given = { employerId: brasserie, officeId, status: 'active', ...days, acceptedAt: now } as const
  const { id: mandateId } = await prisma.mandate.create({ data: given })
  const { id: membershipId } = await prisma.membership.create({
    data: { userId: world.workerId('nathalie'), enterpriseId: officeId, startDate: now, isNarrowed: true },
  })
  await prisma.membershipClient.create({ data: { membershipId, mandateId } })
  const session = { tokenHash: 'x', level: 400, idToken: null, activeProfile: null, userAgent: null }
  const sessionId = await saveSession(
    { ...session, userId: world.workerId('nathalie'), expiresAt: new Date('2099-01-01T00:00:00Z') },
    now,
  )
  await inTransaction(world.actor(), async (tx) =>
    recordAccount(tx, world.workerId('nathalie'), { at: now, action: 'session.revokeOthers', after: { count: 1 } }),
  )
  await prisma.counterAlert.create({ data: { workerId: isabelle, thresholds: [], isMailed: true, savedAt: now } })
  const setName = aSetName()
  const setId = await plantSet(transmissionId, brasserie, setName)
  return {
    employerId: brasserie,
    enterpriseNumber: '0123456749',
    setId,
    setName,
    workerId: isabelle,
    userId: world.workerId('nathalie'),
    ssin: people.isabelle.ssin,
    transmissionId,
    draftId,
    lineId: line.id,
    importId: await plantImport(world, draftId),
    bulkId: (await startBulkCancellation(world.actor(), [declaration.id], now)).bulkId,
    groupId: await plantGroup(world),
    declarationId: declaration.id,
    versionId: declaration.acceptedVersionId ?? '',
    messageId: message.id,
    disputeId: (await prisma.dispute.findFirstOrThrow()).id,
    attestationCode: code,
    readingId: reading.kind === 'read' ? reading.readingId : '',
    invitationId,
    invitationTokenHash,
    officeId,
    mandateId,
    membershipId,
    sessionId,
    exportId: await plantExport(),
    enrolmentTokenHash: await plantKeys(world.workerId('nathalie')),
    now,
  }
}

/** What Nathalie took over from a file. */
async function plantImport(world: World, transmissionId: string): Promise<string> {
  const importId = newId()
  const [userId, employerId] = [world.workerId('nathalie'), world.employerId('brasserie')]
  const taken = { startedByUserId: userId, startedAt: now, takenByUserId: userId, takenAt: now }
  const content = { contentHash: Buffer.from('content'), sealedSheet: sealSheet(importId, anImportedSheet()) }
  await prisma.wageImport.create({ data: { id: importId, transmissionId, employerId, ...content, ...taken } })
  return importId
}

/** A group that holds Isabelle. */
async function plantGroup(world: World): Promise<string> {
  const [userId, employerId] = [world.workerId('nathalie'), world.employerId('brasserie')]
  const members = [{ workerId: world.workerId('isabelle'), qualities: [{ employerCategory: '210', premiums: [] }] }]
  return inTransaction(world.actor(), (tx) =>
    tx.workerGroups.saveNew({ employerId, name: 'Cuisine', searchName: 'cuisine', members, userId, now }),
  )
}

/** A set of files with one answer. */
async function plantSet(setId: string, senderId: string, name: SetName): Promise<string> {
  await inTransaction({ actingAs: 'system' }, async (tx) => {
    const content = { contentHash: Buffer.from('content'), pieces: [] }
    const received = { sentByUserId: senderId, receivedAt: now, ticket: 'ABCDEFGHIJKLM' }
    await tx.batchSets.record({ ...name, ...content, ...received, setId, senderId })
    await tx.batchSets.saveReadable(setId, { formCount: 1, chunkCount: 1 }, now)
    await tx.batchSets.saveAnswersDue(setId)
    const certificate = { publicKey: new Uint8Array([1]), fingerprint: 'x', subject: 'x', serialNumber: 'x' }
    await tx.senderCertificates.record(senderId, { ...certificate, validFrom: now, validUntil: now }, now)
    const place = { pieceNumber: 1, formNumber: 1, lineNumber: 2, payslipReference: null }
    const answer = {
      ...place,
      outcome: 'refused',
      employerId: null,
      ticket: null,
      declarationId: null,
      anomalies: [],
    } as const
    await tx.formAnswers.recordAll({ setId, senderId }, [answer])
  })
  return setId
}

/** A set for the outside receiver with one of its versions; another one waits. */
async function plantExport(): Promise<string> {
  const setId = newId()
  await inTransaction({ actingAs: 'system' }, async (tx) => {
    await tx.exportSets.record({ ...aSetName(), setId, formCount: 1, plannedAt: now })
    await tx.exportSets.saveAcknowledged(setId, { ticket: 'NOPQRSTUVWXYZ', errors: [] }, now)
    await tx.exportedVersions.saveCollected(null, now)
    const [version] = await tx.exportedVersions.listReady(now, 50)
    if (!version) throw new Error('nothing is accepted')
    const planned = { versionId: version.versionId, kind: version.kind, reference: 'x' }
    await tx.exportedVersions.savePlanned(setId, [{ ...planned, position: 1, formCreatedAt: now }])
  })
  return setId
}

/** One of each kind of key; the hash of the token that leads to an application being set up. */
async function plantKeys(userId: string): Promise<string> {
  const expiresAt = new Date('2099-01-01T00:00:00Z')
  await inTransaction({ actingAs: 'system' }, async (tx) => {
    const enrolment = { userId, secret: 'x', tokenHash: 'x', isProven: false, createdAt: now, expiresAt }
    await tx.appEnrolments.record(enrolment)
    const credential = { credentialId: 'x', publicKey: new Uint8Array([1]), counter: 0, transports: [], isSynced: true }
    await tx.passkeys.record({ ...credential, userId, name: 'x', createdAt: now })
    await saveRecoveryCodes(tx, userId, { codes: ['x'], createdAt: now })
  })
  const mailed = await prisma.appEnrolment.findFirstOrThrow({ where: { userId } })
  await prisma.appEnrolment.create({ data: { ...mailed, id: newId(), tokenHash: null } })
  await saveChallenge({ challenge: 'x', purpose: 'session:x' }, expiresAt)
  return 'x'
}

export type Kind = 'employer' | 'office' | 'sender' | 'worker' | 'agent' | 'undecided' | 'anonymous'

/** Somebody who has nothing to do with the brasserie. */
export function actorOf(world: World, kind: Kind): Actor {
  const { employerId: _e, senderId: _s, permissions: _p, ...signedIn } = world.actor('karel', 'cafe')
  const actors: Record<Kind, () => Actor> = {
    employer: () => world.actor('karel', 'cafe'),
    office: () => world.actor('thomas', 'horizon', 'client1'),
    sender: () => ({ actingAs: 'sender', employerId: world.employerId('cafe'), senderId: world.employerId('cafe') }),
    worker: () => world.worker('fatima'),
    agent: () => ({ ...signedIn, userId: world.workerId('agnes'), actingAs: 'agent' }),
    undecided: () => ({ ...signedIn, userId: world.workerId('anna'), actingAs: 'undecided' }),
    anonymous: () => ({ actingAs: 'anonymous' }),
  }
  return actors[kind]()
}

export const kinds: readonly Kind[] = ['employer', 'office', 'sender', 'worker', 'agent', 'undecided', 'anonymous']
