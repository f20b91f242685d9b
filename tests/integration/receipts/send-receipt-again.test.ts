import { beforeAll, describe, expect, it } from 'vitest'
import { presentReceiptNotice } from '@/lib/channels/documents/receipt/present-receipt-notice.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { sendReceiptAgain } from '@/lib/use-cases/receipt/send-receipt-again.ts'
import { sendReceiptNotice } from '@/lib/use-cases/receipt/send-receipt-notice.ts'
import { aWage, now, World } from '../../support/world.ts'

let world: World
let transmissionId: string
beforeAll(async () => {
  world = await World.plant()
  transmissionId = await world.transmit([aWage()])
})

const messages = () => prisma.eBoxMessage.findMany({ where: { transmissionId } })
const jobs = async () =>
  (await prisma.$queryRaw`SELECT data FROM pgboss.job WHERE name = 'mail-receipt-notice'`) as { data: unknown }[]

describe('the notice of a receipt, sent again', () => {
  it('writes no second message: the one there is becomes unread, and a mail is on its way', async () => {
    await prisma.eBoxMessage.updateMany({ where: { transmissionId }, data: { readAt: now, archivedAt: now } })
    expect(await sendReceiptAgain(world.actor(), transmissionId, now)).toBe('sent')
    expect(await messages()).toMatchObject([{ readAt: null, archivedAt: null }])
    const { ticket } = await prisma.transmission.findUniqueOrThrow({ where: { id: transmissionId } })
    expect(await jobs()).toEqual([{ data: { userId: world.workerId('nathalie'), transmissionId, ticket } }])
    const entry = { action: 'transmission.sendReceiptAgain', subjectId: transmissionId }
    expect(await prisma.auditEntry.count({ where: entry })).toBe(1)
  })

  it('names the ticket and the page in the mail, and nobody', async () => {
    const notice = { userId: world.workerId('nathalie'), transmissionId, ticket: '3K7QM2X8TB41D' }
    await sendReceiptNotice(notice, presentReceiptNotice, now)
    const [mail] = await prisma.demonstrationMail.findMany({ orderBy: { createdAt: 'desc' }, take: 1 })
    expect(mail?.text).toContain(`/fr/transmissions/${transmissionId}/receipt`)
    expect(mail?.subject).toContain('3K7QM2X8TB41D')
    expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Isabelle|Clarebout|Nathalie|\d{2}\.\d{2}\.\d{2}/)
  })

  it('waits after five in an hour, for that person alone', async () => {
    const outcomes: string[] = []
    for (let count = 0; count < 7; count++)
      outcomes.push(await sendReceiptAgain(world.actor('paul'), transmissionId, now))
    expect(outcomes).toContain('wait')
    expect(outcomes.slice(0, 5)).toEqual(Array(5).fill('sent'))
  })

  it('is refused for a draft and for what another enterprise sent', async () => {
    const draftId = await world.enter([aWage({ person: 'laurine' })])
    await expect(sendReceiptAgain(world.actor(), draftId, now)).rejects.toMatchObject({ kind: 'notFound' })
    const stranger = world.actor('karel', 'cafe')
    await expect(sendReceiptAgain(stranger, transmissionId, now)).rejects.toMatchObject({ kind: 'notFound' })
  })
})
