import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { AccessRefused, NotFound } from '@/lib/domain/refusal.ts'
import { cancelAttestation } from '@/lib/use-cases/attestation/cancel-attestation.ts'
import { listAttestations } from '@/lib/use-cases/attestation/list-attestations.ts'
import { readAttestedAmount } from '@/lib/use-cases/attestation/read-attested-amount.ts'
import { receiveAttestationCode } from '@/lib/use-cases/attestation/receive-attestation-code.ts'
import { startAttestation } from '@/lib/use-cases/attestation/start-attestation.ts'
import { CounterWorld } from '../../support/counter/counter-world.ts'
import { aWage, World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
  const sent = new Date('2024-12-31T09:00:00Z')
  await new CounterWorld(world).send(aWage({ grossWageCents: 1000_37 }), sent)
})
beforeEach(() => prisma.signInThrottle.deleteMany())

const now = new Date('2024-12-31T10:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const isabelle = () => world.worker('isabelle')

async function made(lifeDays = 7) {
  const answer = await startAttestation(isabelle(), lifeDays, now)
  if (answer.kind !== 'made') throw new Error(answer.kind)
  return answer
}

describe('an attestation of what remains', () => {
  it('shows an employer the amount of that day and nothing else', async () => {
    const { code } = await made()
    const karel = world.actor('karel', 'cafe')
    const typed = `${code.slice(0, 5).toLowerCase()} - ${code.slice(5)}`
    const answer = await receiveAttestationCode(karel, typed, later(1))
    if (answer.kind !== 'read') throw new Error(answer.kind)
    expect(await readAttestedAmount(karel, answer.readingId, later(1))).toEqual({
      year: 2024,
      asOfDate: '2024-12-31',
      remainingCents: 12_000_00 - 1000_37,
      expiresAt: later(7),
    })
    expect(await readAttestedAmount(world.actor('greet', 'cafe'), answer.readingId, later(1))).toBeNull()
    expect((await listAttestations(isabelle(), later(1)))[0]).toMatchObject({
      status: 'valid',
      readings: [{ employerName: 'Café De Post BV', readAt: later(1) }],
    })
  })

  it('keeps a hash of the code alone', async () => {
    const { code, attestationId } = await made()
    const row = await prisma.attestation.findUniqueOrThrow({ where: { id: attestationId } })
    expect(JSON.stringify(row)).not.toContain(code)
    expect(row.codeHash).toMatch(/^[\w-]{43}$/)
  })

  it('answers wrong, expired and revoked codes with the same word', async () => {
    const [expired, revoked] = [await made(1), await made(30)]
    await cancelAttestation(isabelle(), revoked.attestationId, now)
    const karel = world.actor('karel', 'cafe')
    for (const code of [expired.code, revoked.code, 'ZZZZZ-ZZZZZ', '', 'x'.repeat(1000)])
      expect(await receiveAttestationCode(karel, code, later(1))).toEqual({ kind: 'unknown' })
  })

  it('is closed by a revocation also to those who have read it', async () => {
    const { code, attestationId } = await made()
    const answer = await receiveAttestationCode(world.actor(), code, now)
    if (answer.kind !== 'read') throw new Error(answer.kind)
    await cancelAttestation(isabelle(), attestationId, now)
    expect(await readAttestedAmount(world.actor(), answer.readingId, now)).toBeNull()
  })

  it('cannot be guessed: after ten wrong codes an enterprise waits, the right code too, a colleague too', async () => {
    const { code } = await made()
    for (let attempt = 0; attempt < 10; attempt++)
      expect((await receiveAttestationCode(world.actor(), 'ZZZZZZZZZZ', now)).kind).toBe('unknown')
    await receiveAttestationCode(world.actor(), 'ZZZZZZZZZZ', now)
    expect((await receiveAttestationCode(world.actor('paul'), code, now)).kind).toBe('wait')
    expect((await receiveAttestationCode(world.actor('karel', 'cafe'), code, now)).kind).toBe('read')
  })

  it('is the worker’s own to make and to revoke', async () => {
    const { attestationId } = await made()
    await expect(cancelAttestation(world.worker('laurine'), attestationId, now)).rejects.toBeInstanceOf(NotFound)
    await expect(startAttestation(world.actor(), 7, now)).rejects.toBeInstanceOf(AccessRefused)
    await expect(startAttestation({ ...isabelle(), level: 350 }, 7, now)).rejects.toBeInstanceOf(AccessRefused)
  })

  it('needs a ceiling that is known, and ends at ten codes that hold at once', async () => {
    expect(await startAttestation(isabelle(), 7, new Date('2027-02-01T10:00:00Z'))).toEqual({ kind: 'noCeiling' })
    expect(await startAttestation(world.worker('georges'), 7, now)).toEqual({ kind: 'noCeiling' })
    let answer = await startAttestation(isabelle(), 7, now)
    for (let more = 0; more < 10 && answer.kind === 'made'; more++) answer = await startAttestation(isabelle(), 7, now)
    expect(answer).toEqual({ kind: 'tooMany' })
  })
})
