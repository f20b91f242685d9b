import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { clearNotices, due, minutesLater, NoticedWorld } from '../../support/e-box/notices.ts'
import { type FakeMailServer, startFakeMailServer } from '../../support/mail/fake-mail-server.ts'
import { World } from '../../support/world.ts'

let noticed: NoticedWorld
let server: FakeMailServer

beforeAll(async () => {
  noticed = new NoticedWorld(await World.plant())
  server = await startFakeMailServer()
})
beforeEach(async () => {
  await clearNotices()
  server.mails = []
  server.isBusy = false
  await noticed.choose()
  await noticed.arrive()
})
afterAll(() => server.stop())

type Queued = Awaited<ReturnType<NoticedWorld['queue']>>

/** In a process of its own: the mail server is named by the environment, which the program reads once. */
function sendBySmtp(key: Queued, now: Date): Promise<unknown> {
  const job = ['tests/support/mail/send-notice.ts', JSON.stringify(key), now.toISOString()]
  return promisify(execFile)(process.execPath, job, { env: { ...process.env, SMTP_URL: server.url } })
}

/** The lines of the head, each unfolded. */
const headOf = (mail = '') => mail.split('\r\n\r\n')[0]?.replace(/\r\n(?=[ \t])/g, '') ?? ''

describe('a mail that somebody asked for, as the mail server gets it', () => {
  it('is plain text and says how it is ended by one click (RFC 2369, RFC 8058)', async () => {
    await sendBySmtp(await noticed.queue(), due)
    const head = headOf(server.mails[0])
    expect(head).toMatch(/^Content-Type: text\/plain; charset=utf-8$/m)
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
    const { userId } = noticed.world.actor()
    expect(head).toMatch(
      new RegExp(`^List-Unsubscribe: <https?://[^/]+/api/unsubscribe/eBoxNotice\\.${userId}\\.[\\w-]{43}>$`, 'm'),
    )
  })

  it('is tried again when the server is busy, and counts as sent only when it was taken', async () => {
    const key = await noticed.queue()
    server.isBusy = true
    await expect(sendBySmtp(key, due)).rejects.toThrow('451')
    expect(await prisma.eBoxNotice.findFirst()).toMatchObject({ startedAt: null, sentAt: null })
    server.isBusy = false
    await sendBySmtp(key, minutesLater(20))
    await sendBySmtp(key, minutesLater(21))
    expect(server.mails).toHaveLength(1)
    expect(await prisma.eBoxNotice.findFirst()).toMatchObject({ sentAt: minutesLater(20) })
  })
})
