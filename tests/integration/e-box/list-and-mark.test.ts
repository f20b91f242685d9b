import { beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import type { EBoxQuery } from '@/lib/domain/e-box/selection.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { listEBoxMessages } from '@/lib/use-cases/e-box/list-e-box-messages.ts'
import { readUnreadCount } from '@/lib/use-cases/e-box/read-unread-count.ts'
import { saveMarks } from '@/lib/use-cases/e-box/save-marks.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
const later = new Date(now.getTime() + 60_000)

/** Isabelle and Yves are accepted; Łukasz is refused, because the category ended between sending and deciding. */
beforeAll(async () => {
  world = await World.plant()
  await world.transmit([aWage(), aWage({ person: 'yves' })])
  const sent = await world.send([aWage({ person: 'lukasz' })], world.actor(), later)
  await prisma.directoryEntry.updateMany({
    where: { employerId: world.employerId('brasserie'), employerCategory: '210' },
    data: { endDate: new Date('2024-11-30') },
  })
  await validateTransmission(sent, later)
})

const list = (asked: Partial<EBoxQuery> = {}, actor = world.actor(), at = now) =>
  listEBoxMessages(actor, { view: 'inbox', pageSize: 50, ...asked }, at)
const found = async (asked: Partial<EBoxQuery> = {}, actor = world.actor()) =>
  (await list(asked, actor)).messages.map(({ kind }) => kind)

describe('the e-Box', () => {
  it('finds messages by the beginnings of a worker’s name, accents or not', async () => {
    expect(await found({ search: 'szczep' })).toEqual(['refused'])
    expect(await found({ search: 'Lukasz SZCZEPANSKI' })).toEqual(['refused'])
    expect(await found({ search: 'isabelle brisart' })).toEqual([])
    expect(await found({ search: 'bris' })).toEqual(['accepted'])
    expect(await found({ search: '%' })).toEqual(['refused', 'accepted'])
  })

  it('finds messages by the ticket of the transmission, its beginning, or the ticket of a declaration', async () => {
    const { messages } = await list({ search: 'bris' })
    const ticket = messages[0]?.ticket ?? ''
    expect(await found({ search: ticket })).toEqual(['accepted'])
    expect(await found({ search: ` ${ticket.slice(0, -1).toLowerCase()} ` })).toContain('accepted')
    const declarations = await prisma.wageDeclarationVersion.findMany({ where: { workerId: world.workerId('yves') } })
    expect(await found({ search: declarations[0]?.ticket ?? 'none' })).toEqual(['accepted'])
  })

  it('finds messages of one worker, and of one category', async () => {
    expect(await found({ workerId: world.workerId('yves') })).toEqual(['accepted'])
    expect(await found({ workerId: world.workerId('marc') })).toEqual([])
    expect(await found({ kind: 'refused' })).toEqual(['refused'])
    expect(await found({ kind: 'deleted' })).toEqual([])
  })

  it('hides the categories about wages from whoever has no permission for wages, and says how many there are', async () => {
    const reader = { ...world.actor(), permissions: ['eBox'] as const }
    const { messages, totalCount, hiddenCount, kinds, unreadCount } = await list({}, reader)
    expect([messages.length, totalCount, unreadCount]).toEqual([0, 0, 0])
    expect(hiddenCount).toBe(2)
    expect(kinds).not.toContain('accepted')
    expect(await found({ kind: 'accepted', search: 'bris' }, reader)).toEqual([])
    expect(await readUnreadCount(reader, now)).toBe(0)
    expect(await readUnreadCount(world.actor(), now)).toBe(2)
  })

  it('finds nothing of another enterprise, by name or by ticket', async () => {
    const { messages } = await list()
    const stranger = world.actor('anna', 'gasthof')
    expect(await found({ search: 'bris' }, stranger)).toEqual([])
    expect(await found({ search: messages[0]?.ticket ?? '' }, stranger)).toEqual([])
  })

  it('lists what leaves within a fortnight: not a moment more', async () => {
    const [first] = (await list({ kind: 'accepted' })).messages
    const lastDay = first?.expiresAt.getTime() ?? 0
    const atEnd = (days: number, milliseconds: number) => new Date(lastDay - days * 86_400_000 - milliseconds)
    expect((await list({ view: 'expiring' }, world.actor(), atEnd(14, 1))).expiringCount).toBe(0)
    expect((await list({ view: 'expiring' }, world.actor(), atEnd(14, 0))).expiringCount).toBe(1)
    expect((await list({}, world.actor(), atEnd(0, 0))).totalCount).toBe(1)
  })

  it('puts messages away and takes them back, several at once, and writes each into the log once', async () => {
    const messageIds = (await list()).messages.map(({ messageId }) => messageId)
    await saveMarks(world.actor(), { messageIds, mark: 'archived' }, now)
    await saveMarks(world.actor(), { messageIds, mark: 'archived' }, now)
    expect(await found()).toEqual([])
    expect(await readUnreadCount(world.actor(), now)).toBe(0)
    expect(await found({ view: 'archived' })).toEqual(['refused', 'accepted'])
    expect(await prisma.auditEntry.count({ where: { action: 'eBoxMessage.archive' } })).toBe(2)
    await saveMarks(world.actor(), { messageIds, mark: 'restored' }, now)
    expect(await found()).toEqual(['refused', 'accepted'])
  })

  it('changes nothing when one of the messages lies in another e-Box', async () => {
    const [own] = (await list()).messages
    const stranger = world.actor('anna', 'gasthof')
    const messageIds = [own?.messageId ?? '']
    await expect(saveMarks(stranger, { messageIds, mark: 'archived' }, now)).rejects.toThrow(NotFound)
    const mixed = { messageIds: [...messageIds, world.employerId('gasthof')], mark: 'archived' } as const
    await expect(saveMarks(world.actor(), mixed, now)).rejects.toThrow(NotFound)
    expect(await found()).toEqual(['refused', 'accepted'])
  })
})
