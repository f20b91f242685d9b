import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { AccessRefused } from '@/lib/domain/refusal.ts'
import { cancelMandate } from '@/lib/use-cases/mandate/cancel-mandate.ts'
import { listDrafts } from '@/lib/use-cases/transmission/list-drafts.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import type { PersonKey } from '@/prisma/scenarios/people.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

beforeAll(async () => {
  world = await World.plant()
})

const office = () => world.actor('thomas', 'horizon', 'brasserie')

async function findMandate(employer: string) {
  const where = { employerId: world.employerId(employer), status: 'active' } as const
  return (await prisma.mandate.findFirstOrThrow({ where })).id
}

async function reopen(mandateId: string): Promise<void> {
  const data = { status: 'active', endedAt: null, endedById: null } as const
  await prisma.mandate.update({ where: { id: mandateId }, data })
}

const versionsOf = (transmissionId: string) => prisma.wageDeclarationVersion.findMany({ where: { transmissionId } })

describe('[CASE-62] after the end of a mandate', () => {
  it('what was sent before is judged as sent by right, and the answer goes to the e-Box of the office', async () => {
    const transmissionId = await world.send([aWage()], office())
    const mandateId = await findMandate('brasserie')
    await cancelMandate(world.actor(), { mandateId, endDate: null }, later(1))
    await validateTransmission(transmissionId, later(2))
    expect((await versionsOf(transmissionId)).map(({ status }) => status)).toEqual(['accepted'])
    const messages = await prisma.eBoxMessage.findMany({ where: { transmissionId } })
    expect(messages.map(({ recipientId }) => recipientId)).toEqual([world.employerId('horizon')])
    await reopen(mandateId)
  })

  it('the draft stays with the employer, who sends it in its own name and is told in its own e-Box', async () => {
    const transmissionId = await world.enter([aWage({ person: 'christophe', employerCategory: '597' })], office())
    const mandateId = await findMandate('brasserie')
    await cancelMandate(world.actor(), { mandateId, endDate: null }, now)
    await expect(submitTransmission(office(), transmissionId, later(1))).rejects.toBeInstanceOf(AccessRefused)
    const drafts = await listDrafts(world.actor(), later(1))
    expect(drafts.map((draft) => draft.transmissionId)).toContain(transmissionId)
    expect((await submitTransmission(world.actor(), transmissionId, later(1))).kind).toBe('received')
    await validateTransmission(transmissionId, later(2))
    const messages = await prisma.eBoxMessage.findMany({ where: { transmissionId } })
    expect(messages.map(({ recipientId }) => recipientId)).toEqual([world.employerId('brasserie')])
    await reopen(mandateId)
  })

  it('sending and ending at the same moment have one winner, and no failure', async () => {
    for (let number = 11; number <= 20; number += 1) {
      const client = `client${number}`
      const sender = world.actor('thomas', 'horizon', client)
      const wage = { enterprise: client, person: client as PersonKey, employerCategory: '017' }
      const [transmissionId, mandateId] = [await world.enter([aWage(wage)], sender), await findMandate(client)]
      const [sent, ended] = await Promise.allSettled([
        submitTransmission(sender, transmissionId, now),
        cancelMandate(world.actor('thomas', 'horizon'), { mandateId, endDate: null }, now),
      ])
      expect(ended).toEqual({ status: 'fulfilled', value: { kind: 'saved' } })
      const receivedCount = (await versionsOf(transmissionId)).length
      if (sent.status === 'fulfilled') expect([sent.value.kind, receivedCount]).toEqual(['received', 1])
      else expect([sent.reason, receivedCount]).toEqual([expect.any(AccessRefused), 0])
    }
  })
})
