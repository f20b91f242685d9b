import { saveDemonstrationMail } from '../../db/demonstration-mails.ts'
import type { DigestKey } from '../../db/to-do/to-do-digests.ts'
import { readToDoRows } from '../../db/to-do/to-do-rows.ts'
import { inTransaction, type Transaction } from '../../db/transaction.ts'
import type { Language, SystemActor } from '../../domain/actor.ts'
import { eBoxKinds } from '../../domain/e-box/message.ts'
import { todayInBrussels } from '../../domain/local-date.ts'
import { computeDigestWeek, type DigestCounts, hasDigestContent } from '../../domain/to-do/digest.ts'
import { portalAddress } from '../../integrations/portal-address.ts'
import { mailWay, sendMail } from '../../integrations/smtp.ts'
import { toEnterWages } from '../actor/require.ts'
import { readStopAddresses } from '../optional-mail/stop-token.ts'
import { readToDoTerms } from './read-to-do-terms.ts'

const system: SystemActor = { actingAs: 'system' }

/** What the mail says: how much of each kind, at which employer, and the addresses of the list and of the page that ends it. */
export interface Digest {
  employerName: string
  counts: DigestCounts
  addresses: { toDo: string; stop: string }
}

/** Words of the mail: counts and the name of the enterprise, no person, number or amount. */
export type ComposeDigest = (language: Language, digest: Digest) => { subject: string; text: string }

async function readCounts(tx: Transaction, employerId: string, asked: { canReadEBox: boolean; now: Date }) {
  const terms = await readToDoTerms(tx, todayInBrussels(asked.now))
  const { counts } = await readToDoRows(tx, { employerId, terms }, { position: null, pageSize: 0 })
  const selection = { view: 'unread', kinds: eBoxKinds, now: asked.now } as const
  const unread = asked.canReadEBox ? await tx.eBoxMessages.count(employerId, selection) : 0
  return { ...counts, unread }
}

/**
 * Sends the weekly mail once, also when the job runs again; not when the person has lost the right or chosen otherwise since, when
 * nothing waits, or when its week is over.
 */
export async function sendDigest(key: DigestKey, compose: ComposeDigest, now: Date): Promise<void> {
  const way = mailWay()
  if (way === 'none' || computeDigestWeek(now) !== key.weekStartDate) return
  const right = { permissions: toEnterWages.permissions, date: todayInBrussels(now) }
  await inTransaction(system, async (tx) => {
    const recipient = await tx.toDoDigests.findUnsent(key, right)
    if (!recipient) return
    const { email, language, employerName, canReadEBox } = recipient
    const counts = await readCounts(tx, key.employerId, { canReadEBox, now })
    if (!hasDigestContent(counts)) return
    const stop = await readStopAddresses({ mail: 'digest', userId: key.userId }, language)
    const addresses = { toDo: portalAddress(`/${language}/to-do`), stop: stop.page }
    const mail = { recipient: email, ...compose(language, { employerName, counts, addresses }) }
    await (way === 'smtp' ? sendMail({ ...mail, oneClickUrl: stop.oneClick }) : saveDemonstrationMail(mail, now))
    await tx.toDoDigests.saveSent(key, now)
  })
}
