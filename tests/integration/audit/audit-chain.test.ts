import { createHmac } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { config } from '@/lib/config.ts'
import { getAuditKey } from '@/lib/db/audit/audit-key.ts'
import { type ChainedEntry, computeEntryHash, noHash } from '@/lib/db/audit/chain-hash.ts'
import { listExportedHeads } from '@/lib/db/audit/exported-heads.ts'
import { verifyChains } from '@/lib/db/audit/verify-chains.ts'
import { inReading, inTransaction } from '@/lib/db/transaction.ts'
import { computeCanonicalJson } from '@/lib/domain/audit/canonical-json.ts'
import { saveChainHeads } from '@/lib/use-cases/audit/save-chain-heads.ts'
import { fillChain } from '@/scripts/audit/fill-chain.ts'
import { tamperAndVerify, tamperingKinds } from '@/scripts/audit/tamperings.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { aWage, now, World } from '../../support/world.ts'

const CHAIN_LENGTH = 60
const TAMPERINGS = 20

let world: World
const asOwner = <Answer>(work: Parameters<typeof withClient<Answer>>[1]) => withClient(config.databaseOwnerUrl, work)

async function verify(heads: Parameters<typeof verifyChains>[1]['heads'] = []) {
  const key = await getAuditKey()
  return asOwner(async (client) => {
    await client.query('BEGIN')
    return verifyChains(client, { key, heads })
  })
}

const listHeads = () => inReading({ actingAs: 'system' }, (tx) => tx.auditLog.listHeads())

beforeAll(async () => {
  world = await World.plant()
})

describe('an entry', () => {
  it('is hashed with HMAC-SHA256 over the hash before it and its canonical JSON', async () => {
    const key = await getAuditKey()
    const entry: ChainedEntry = {
      id: 'x',
      number: 1,
      at: '2025-01-01T00:00:00.000Z',
      employerId: world.employerId('cafe'),
      userId: null,
      actingAs: 'employer',
      senderId: null,
      channel: 'web',
      action: 'transmission.start',
      subjectKind: 'transmission',
      subjectId: '"é"',
      before: null,
      after: { b: 1, a: 'é' },
      lookedAtWorkerId: null,
    }
    const text = computeCanonicalJson({ ...entry })
    const expected = createHmac('sha256', key).update(noHash).update(text).digest()
    expect(computeEntryHash(key, noHash, entry)).toEqual(expected)
  })

  it('follows on the one before it in the chain of its employer, and on that of the installation without one', async () => {
    await world.transmit()
    await inTransaction(world.actor('karel', 'cafe'), async (tx) => {
      tx.auditEntries.record({ at: now, action: 'transmission.start', subjectKind: 'transmission', subjectId: 'x' })
    })
    await inTransaction({ actingAs: 'system' }, async (tx) => {
      tx.auditEntries.record({
        at: now,
        action: 'legalParameter.propose',
        subjectKind: 'legalParameter',
        subjectId: 'x',
      })
    })
    const { chains, entries, olderEntries } = await verify()
    const names = chains.map(({ employerId }) => employerId)
    expect(new Set(names)).toEqual(new Set([world.employerId('brasserie'), world.employerId('cafe'), null]))
    expect(chains.every(({ firstWrong, entries: count }) => firstWrong === null && count > 0)).toBe(true)
    expect(entries).toBe(chains.reduce((sum, chain) => sum + chain.entries, 0))
    expect(olderEntries).toBe(0)
  })

  it('has one place, however many are written at once', async () => {
    const before = (await verify()).entries
    const record = (place: number) =>
      inTransaction({ actingAs: 'system' }, async (tx) => {
        const employerId = world.employerId(place % 2 ? 'gasthof' : 'cafe')
        const fact = {
          at: now,
          action: 'transmission.start',
          subjectKind: 'transmission',
          subjectId: `${place}`,
        } as const
        tx.auditEntries.recordAll([
          { ...fact, employerId },
          { ...fact, employerId: world.employerId('brasserie') },
        ])
      })
    await Promise.all(Array.from({ length: 40 }, (_, place) => record(place)))
    const { chains, entries } = await verify()
    expect(entries).toBe(before + 80)
    expect(chains.map(({ firstWrong }) => firstWrong)).toEqual(chains.map(() => null))
  })

  it('is not written when its transaction fails', async () => {
    const { entries } = await verify()
    const failing = inTransaction({ actingAs: 'system' }, async (tx) => {
      tx.auditEntries.record({ at: now, action: 'transmission.start', subjectKind: 'transmission', subjectId: 'x' })
      throw new Error('after all, no')
    })
    await expect(failing).rejects.toThrow('after all, no')
    expect((await verify()).entries).toBe(entries)
  })

  it('cannot be added without its place and hash, by nobody', async () => {
    for (const url of [config.databaseUrl, config.databaseOwnerUrl]) {
      const adding = withClient(url, (client) =>
        client.query(`INSERT INTO "AuditEntry" (id, at, "actingAs", action, "subjectKind")
          VALUES (gen_random_uuid(), now(), 'system', 'transmission.start', 'transmission')`),
      )
      await expect(adding).rejects.toThrow(/AuditEntry_chained|row-level security/)
    }
  })
})

describe('a chain', () => {
  it(`names the place of each of ${TAMPERINGS} random tamperings`, async () => {
    const employerId = world.employerId('horizon')
    await fillChain(employerId, CHAIN_LENGTH)
    const [key, heads] = [await getAuditKey(), await listHeads()]
    const found = await asOwner(async (client) => {
      const tampered = []
      for (let place = 0; place < TAMPERINGS; place++) {
        const kind = tamperingKinds[place % tamperingKinds.length] ?? 'flip'
        const plans = [{ kind, chain: { employerId, length: CHAIN_LENGTH } }]
        tampered.push(...(await tamperAndVerify(client, plans, { key, heads })))
      }
      return tampered
    })
    expect(found.filter(({ isFound }) => !isFound)).toEqual([])
    expect((await verify(heads)).chains.every(({ firstWrong }) => firstWrong === null)).toBe(true)
  })

  it('is missed when it is gone altogether, because its head was exported', async () => {
    const gone = { employerId: world.employerId('client1'), number: 3, hash: '00' }
    const { chains } = await verify([gone])
    expect(chains.find(({ employerId }) => employerId === gone.employerId)).toEqual({
      employerId: gone.employerId,
      entries: 0,
      firstWrong: { number: 1, kind: 'cut' },
    })
  })

  it('has its head exported once a day, only when it moved', async () => {
    const heads = new Set((await listHeads()).map(({ number }) => number))
    await saveChainHeads(now)
    const exported = listExportedHeads().filter(({ number }) => heads.has(number))
    expect(exported.length).toBeGreaterThan(2)
    await world.transmit([aWage({ person: 'laurine' })])
    const count = listExportedHeads().length
    await saveChainHeads(now)
    expect(listExportedHeads()).toHaveLength(count)
    await saveChainHeads(new Date(now.getTime() + 24 * 3600_000))
    const moved = listExportedHeads().slice(count)
    expect(moved.map(({ employerId }) => employerId)).toEqual([world.employerId('brasserie')])
    expect((await verify(moved)).chains.every(({ firstWrong }) => firstWrong === null)).toBe(true)
  })
})
