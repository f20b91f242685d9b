import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { cancelDeclaration } from '@/lib/use-cases/declaration/cancel-declaration.ts'
import { readDeclaration } from '@/lib/use-cases/declaration/read-declaration.ts'
import { readWorker } from '@/lib/use-cases/declaration/read-worker.ts'
import { startCopy } from '@/lib/use-cases/declaration/start-copy.ts'
import { cancelDraft } from '@/lib/use-cases/transmission/cancel-draft.ts'
import { readDraftLine } from '@/lib/use-cases/transmission/read-draft-line.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
beforeAll(async () => {
  world = await World.plant()
})

const reasons = { reason: 'other' as const, reasonText: 'Payé deux fois' }

async function declared(): Promise<string> {
  const transmissionId = await world.transmit([aWage({ person: 'isabelle', grossWageCents: 44_000 })])
  return (await prisma.wageDeclaration.findFirstOrThrow({ where: { versions: { some: { transmissionId } } } })).id
}

describe('a cancelled declaration', () => {
  it('leaves a model for a new transmission, which has no tie to it and counts once it is sent', async () => {
    const declarationId = await declared()
    await expect(startCopy(world.actor(), declarationId, now)).rejects.toThrow(NotFound)
    const { shown } = await readDeclaration(world.actor(), declarationId, now)
    const cancellation = { declarationId, basedOnVersionId: shown.versionId, ...reasons }
    const answer = await cancelDeclaration(world.actor(), cancellation, now)
    if (answer.kind !== 'received') throw new Error(answer.kind)
    await expect(startCopy(world.actor(), declarationId, now)).rejects.toThrow(NotFound)
    await validateTransmission(answer.transmissionId, now)

    await expect(startCopy(world.actor('greet', 'cafe'), declarationId, now)).rejects.toThrow(NotFound)
    const [copy, again] = await Promise.all([1, 2].map(() => startCopy(world.actor(), declarationId, now)))
    if (!copy) throw new Error('two copies were asked for')
    expect(again).toEqual(copy)
    expect(await startCopy(world.actor('paul', 'brasserie'), declarationId, now)).toEqual(copy)
    const line = await readDraftLine(world.actor(), copy.lineId, now)
    expect(line.correction).toBeNull()
    expect(line.entered.qualities[0]?.grossWage).toBe('440')
    const sent = await submitTransmission(world.actor(), copy.transmissionId, now)
    expect(sent.kind).toBe('received')
    await validateTransmission(copy.transmissionId, now)
    const { declarations, cancelled } = await readWorker(world.actor(), world.workerId('isabelle'), now)
    expect(declarations.map((each) => [each.status, each.shown.totalCents])).toContainEqual(['accepted', 44_000])
    expect(cancelled.map((each) => each.declarationId)).toContain(declarationId)
    // Sent, it is no draft any more: the next one begins afresh.
    const next = await startCopy(world.actor(), declarationId, now)
    expect(next.transmissionId).not.toBe(copy.transmissionId)
    await cancelDraft(world.actor(), next.transmissionId, now)
    expect((await startCopy(world.actor(), declarationId, now)).transmissionId).not.toBe(next.transmissionId)
  })
})
