import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { optionalMails } from '@/lib/domain/optional-mail.ts'
import { NotFound } from '@/lib/domain/refusal.ts'
import { saveAlertChoice } from '@/lib/use-cases/counter/save-alert-choice.ts'
import { saveNoticeChoice } from '@/lib/use-cases/e-box/save-notice-choice.ts'
import { cancelOptionalMail } from '@/lib/use-cases/optional-mail/cancel-optional-mail.ts'
import { readStoppableMail } from '@/lib/use-cases/optional-mail/read-stoppable-mail.ts'
import { openStopToken, readStopAddresses } from '@/lib/use-cases/optional-mail/stop-token.ts'
import { saveDigestChoice } from '@/lib/use-cases/to-do/save-digest-choice.ts'
import { now, World } from '../../support/world.ts'

let world: World

beforeAll(async () => {
  world = await World.plant()
})

const userId = () => world.workerId('nathalie')
const tokenOf = async (mail: (typeof optionalMails)[number]) =>
  (await readStopAddresses({ mail, userId: userId() }, 'fr')).oneClick.split('/').at(-1) ?? ''

/** Which of the three mails Nathalie gets. */
async function listMailed(): Promise<string[]> {
  const user = await prisma.user.findUniqueOrThrow({ where: { id: userId() } })
  const alert = await prisma.counterAlert.findUnique({ where: { workerId: userId() } })
  return [
    ...(alert?.isMailed ? ['counterAlerts'] : []),
    ...(user.digestChosenAt ? ['digest'] : []),
    ...(user.eBoxNoticeChosenAt ? ['eBoxNotice'] : []),
  ]
}

beforeEach(async () => {
  await prisma.worker.upsert({ where: { id: userId() }, create: { id: userId() }, update: {} })
  await saveAlertChoice(world.worker('nathalie'), { thresholds: ['passed'], isMailed: true }, now)
  await saveDigestChoice(world.actor(), { isMailed: true }, now)
  await saveNoticeChoice(world.actor(), { isMailed: true }, now)
  expect(await listMailed()).toEqual([...optionalMails])
})

describe('the address in a mail', () => {
  it.each(optionalMails)('ends %s and nothing else, once and for whoever holds it', async (mail) => {
    const before = await prisma.auditEntry.count()
    await cancelOptionalMail(await tokenOf(mail), now)
    await cancelOptionalMail(await tokenOf(mail), now)
    expect(await listMailed()).toEqual(optionalMails.filter((each) => each !== mail))
    expect(await prisma.auditEntry.count()).toBe(before + 1)
    const written = await prisma.auditEntry.findFirst({ orderBy: { id: 'desc' } })
    expect(written).toMatchObject({ actingAs: 'system', subjectId: userId(), after: { isMailed: false } })
  })

  it('leaves the thresholds of the counter as they are', async () => {
    await cancelOptionalMail(await tokenOf('counterAlerts'), now)
    const alert = await prisma.counterAlert.findUnique({ where: { workerId: userId() } })
    expect(alert?.thresholds).toEqual(['passed'])
  })

  it('is the same for ever, and leads a person to a page in his language', async () => {
    const addresses = await readStopAddresses({ mail: 'digest', userId: userId() }, 'nl')
    expect(addresses.page).toMatch(new RegExp(`/nl/unsubscribe/${await tokenOf('digest')}$`))
    expect(await readStoppableMail(await tokenOf('digest'))).toBe('digest')
  })

  it('cannot be made up: another mail, another person, a changed or missing letter', async () => {
    const token = await tokenOf('digest')
    const [, , seal] = token.split('.')
    const other = world.workerId('karel')
    const forged = [
      '',
      'x',
      `eBoxNotice.${userId()}.${seal}`,
      `digest.${other}.${seal}`,
      token.slice(0, -1),
      `${token}A`,
    ]
    const changed = `${token.slice(0, -2)}${token.at(-2) === 'A' ? 'B' : 'A'}${token.at(-1)}`
    for (const each of [...forged, changed, `digest.x.${seal}`, `nothing.${userId()}.${seal}`]) {
      expect(await openStopToken(each), each).toBeNull()
      await expect(cancelOptionalMail(each, now)).rejects.toBeInstanceOf(NotFound)
      await expect(readStoppableMail(each)).rejects.toBeInstanceOf(NotFound)
    }
    expect(await listMailed()).toEqual([...optionalMails])
  })
})
