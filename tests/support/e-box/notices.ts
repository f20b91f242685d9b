import { presentEBoxNotice } from '@/lib/channels/documents/present-e-box-notice.ts'
import type { Prisma } from '@/lib/db/generated/client.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import type { SignedInActor } from '@/lib/domain/actor.ts'
import type { EBoxKind } from '@/lib/domain/e-box/message.ts'
import { localDate } from '@/lib/domain/local-date.ts'
import type { mailEBoxNotice } from '@/lib/jobs/mail-e-box-notice.ts'
import { saveNoticeChoice } from '@/lib/use-cases/e-box/save-notice-choice.ts'
import { type ComposeEBoxNotice, sendNotice } from '@/lib/use-cases/e-box/send-notice.ts'
import { startNotices } from '@/lib/use-cases/e-box/start-notices.ts'
import type { World } from '../world.ts'

export const chosenAt = new Date('2025-06-02T08:00:00Z')
const cameAt = new Date('2025-06-02T09:00:00Z')
export const minutesLater = (minutes: number, from = cameAt) => new Date(from.getTime() + minutes * 60_000)
export const due = minutesLater(16)
export const nextDay = new Date('2025-06-03T09:00:00Z')

interface Arriving {
  recipient?: string
  employer?: string
  kind?: EBoxKind
  facts?: Prisma.InputJsonObject
  createdAt?: Date
  expiresAt?: Date
}

type Told = Parameters<typeof mailEBoxNotice.run>[0]

export const listMails = () => prisma.demonstrationMail.findMany({ orderBy: { createdAt: 'asc' } })

export const listJobs = async () =>
  (await prisma.$queryRaw<{ data: Told }[]>`SELECT data FROM pgboss.job WHERE name = 'mail-e-box-notice'`).map(
    ({ data }) => data,
  )

export const send = ({ noticeDate, ...key }: Told, now: Date, compose: ComposeEBoxNotice = presentEBoxNotice) =>
  sendNotice({ ...key, noticeDate: localDate.parse(noticeDate) }, compose, now)

/** The clock strikes and what it queued is done. @returns how many mails left */
export async function strike(now: Date): Promise<number> {
  const before = (await listMails()).length
  await startNotices(now)
  for (const key of await listJobs()) await send(key, now)
  return (await listMails()).length - before
}

/** No message, no notice, no choice. */
export async function clearNotices(): Promise<void> {
  await prisma.eBoxNotice.deleteMany()
  await prisma.eBoxMessage.deleteMany()
  await prisma.demonstrationMail.deleteMany()
  await prisma.user.updateMany({ data: { eBoxNoticeChosenAt: null } })
  await prisma.$executeRaw`DELETE FROM pgboss.job WHERE name = 'mail-e-box-notice'`
}

/** Messages that come, and people who want to hear of them. */
export class NoticedWorld {
  readonly world: World

  constructor(world: World) {
    this.world = world
  }

  /** About somebody's wages at the brasserie, in its own e-Box. @returns its id */
  async arrive({
    recipient = 'brasserie',
    employer = recipient,
    kind = 'accepted',
    facts = { declarations: [] },
    createdAt = cameAt,
    expiresAt = new Date('2025-12-02T09:00:00Z'),
  }: Arriving = {}): Promise<string> {
    const where = { recipientId: this.world.employerId(recipient), employerId: this.world.employerId(employer) }
    return (await prisma.eBoxMessage.create({ data: { ...where, kind, facts, createdAt, expiresAt } })).id
  }

  choose(isMailed = true, actor: SignedInActor = this.world.actor(), at = chosenAt): Promise<void> {
    return saveNoticeChoice(actor, { isMailed }, at)
  }

  /** Queued, and not yet sent. */
  async queue(now = due): Promise<Told> {
    await startNotices(now)
    const [key] = await listJobs()
    if (!key) throw new Error('nothing was queued')
    return key
  }
}
