import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { cancelOptionalMail } from '@/lib/use-cases/optional-mail/cancel-optional-mail.ts'
import { clearNotices, due, minutesLater, NoticedWorld, send } from '../../support/e-box/notices.ts'
import { World } from '../../support/world.ts'

/** Before the program reads its environment, which the setup of the tests let it do once. */
const server = await vi.hoisted(async () => {
  const { startFakeMailServer } = await import('../../support/mail/fake-mail-server.ts')
  const started = await startFakeMailServer()
  process.env.SMTP_URL = started.url
  vi.resetModules()
  return started
})

let noticed: NoticedWorld

beforeAll(async () => {
  noticed = new NoticedWorld(await World.plant())
})
beforeEach(async () => {
  await clearNotices()
  server.mails = []
  server.isBusy = false
  await noticed.choose()
  await noticed.arrive()
})
afterAll(() => server.stop())

const headOf = (mail = '') => mail.split('\r\n\r\n')[0]?.replace(/\r\n(?=[ \t])/g, '') ?? ''

describe('a mail that somebody asked for, as the mail server gets it', () => {
  it('is plain text and says how it is ended by one click (RFC 2369, RFC 8058)', async () => {
    await send(await noticed.queue(), due)
    const head = headOf(server.mails[0])
    expect(head).toMatch(/^Content-Type: text\/plain; charset=utf-8$/m)
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
    const token = /^List-Unsubscribe: <https?:\/\/[^/]+\/api\/unsubscribe\/([\w.-]+)>$/m.exec(head)?.[1] ?? ''
    await cancelOptionalMail(token, due)
    const { eBoxNoticeChosenAt } = await prisma.user.findUniqueOrThrow({ where: { id: noticed.world.actor().userId } })
    expect(eBoxNoticeChosenAt).toBeNull()
  })

  it('is tried again when the server is busy, and counts as sent only when it was taken', async () => {
    const key = await noticed.queue()
    server.isBusy = true
    await expect(send(key, due)).rejects.toThrow('451')
    expect(await prisma.eBoxNotice.findFirst()).toMatchObject({ startedAt: null, sentAt: null })
    server.isBusy = false
    await send(key, minutesLater(20))
    await send(key, minutesLater(21))
    expect(server.mails).toHaveLength(1)
    expect(await prisma.eBoxNotice.findFirst()).toMatchObject({ sentAt: minutesLater(20) })
  })
})
