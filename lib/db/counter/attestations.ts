import { createHmac, randomBytes } from 'node:crypto'
import {
  type AttestedAmount,
  CODE_BYTES,
  computeAttestationCode,
  computeAttestationStatus,
  type OwnAttestation,
} from '../../domain/counter/attestation.ts'
import type { EuroCents } from '../../domain/euro-cents.ts'
import { NotFound } from '../../domain/refusal.ts'
import type { Connection } from '../connection.ts'
import { toColumn, toLocalDate } from '../dates.ts'
import { getInstallationSecret } from '../installation-secrets.ts'
import { isId, newId } from '../new-id.ts'

/** The key of the hashes: whoever steals the table alone cannot try codes against it. */
const readKey = () => getInstallationSecret('attestation-codes', () => randomBytes(32).toString('base64url'))

async function hashCode(code: string): Promise<string> {
  return createHmac('sha256', await readKey())
    .update(code)
    .digest('base64url')
}

function newCode(): string {
  return computeAttestationCode(randomBytes(CODE_BYTES)) ?? newCode()
}

/** What a worker had left on a day, under a code; only the hash of the code is kept. */
export class Attestations {
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.#connection = connection
  }

  /** @returns the code, this once */
  async record(
    attested: AttestedAmount & { workerId: string; now: Date },
  ): Promise<{ attestationId: string; code: string }> {
    const { now, asOfDate, ...rest } = attested
    const [code, attestationId] = [newCode(), newId()]
    const codeHash = await hashCode(code)
    await this.#connection.raw.attestation.create({
      data: { id: attestationId, ...rest, asOfDate: toColumn(asOfDate), codeHash, createdAt: now },
    })
    return { attestationId, code }
  }

  /** Newest first. */
  async listOfWorker(workerId: string, now: Date, limit: number): Promise<OwnAttestation[]> {
    const rows = await this.#connection.raw.attestation.findMany({
      where: { workerId },
      orderBy: { createdAt: 'desc' },
      take: limit,
      include: { readings: { orderBy: { readAt: 'desc' }, include: { employer: { select: { name: true } } } } },
    })
    return rows.map(({ id, year, asOfDate, remainingCents, createdAt, expiresAt, revokedAt, readings }) => ({
      attestationId: id,
      year,
      asOfDate: toLocalDate(asOfDate),
      remainingCents: remainingCents as EuroCents,
      createdAt,
      expiresAt,
      status: computeAttestationStatus({ expiresAt, revokedAt }, now),
      readings: readings.map(({ employer, readAt }) => ({ employerName: employer.name, readAt })),
    }))
  }

  countValid(workerId: string, now: Date): Promise<number> {
    return this.#connection.raw.attestation.count({ where: { workerId, revokedAt: null, expiresAt: { gt: now } } })
  }

  /** @throws NotFound also when it is another worker's */
  async saveRevoked(workerId: string, attestationId: string, now: Date): Promise<void> {
    const where = { id: attestationId, workerId }
    const found = isId(attestationId) ? await this.#connection.raw.attestation.findFirst({ where }) : null
    if (!found) throw new NotFound(`no attestation ${attestationId}`)
    await this.#connection.raw.attestation.updateMany({
      where: { ...where, revokedAt: null },
      data: { revokedAt: now },
    })
  }

  /** The attestation under a code that holds now, and whose it is; null for wrong, expired and revoked alike. */
  async findValid(code: string, now: Date): Promise<{ attestationId: string; workerId: string } | null> {
    const [row] = await this.#connection.raw.$queryRaw<{ attestationId: string; workerId: string }[]>`
      SELECT "id" AS "attestationId", "worker_id" AS "workerId"
      FROM find_valid_attestation(${await hashCode(code)}, ${now.toISOString()}::timestamptz)`
    return row ?? null
  }

  async recordReading(reading: {
    attestationId: string
    employerId: string
    userId: string
    now: Date
  }): Promise<string> {
    const { now, ...who } = reading
    const { id } = await this.#connection.raw.attestationReading.create({ data: { id: newId(), ...who, readAt: now } })
    return id
  }

  /** What a reading showed, to the person who made it, as long as the attestation holds. */
  async findRead(
    readingId: string,
    who: { employerId: string; userId: string; now: Date },
  ): Promise<AttestedAmount | null> {
    const { now, ...reader } = who
    if (!isId(readingId)) return null
    const row = await this.#connection.raw.attestationReading.findFirst({
      where: { id: readingId, ...reader, attestation: { revokedAt: null, expiresAt: { gt: now } } },
      include: { attestation: true },
    })
    if (!row) return null
    const { year, asOfDate, remainingCents, expiresAt } = row.attestation
    return { year, asOfDate: toLocalDate(asOfDate), remainingCents: remainingCents as EuroCents, expiresAt }
  }
}
