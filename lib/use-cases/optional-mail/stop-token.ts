import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { getInstallationSecret } from '../../db/installation-secrets.ts'
import { isId } from '../../db/new-id.ts'
import { type OptionalMail, optionalMails } from '../../domain/optional-mail.ts'
import { portalAddress } from '../../integrations/portal-address.ts'

/** Which mails of whom. */
export interface StoppableMail {
  mail: OptionalMail
  userId: string
}

const readKey = () => getInstallationSecret('stopped-mails', () => randomBytes(32).toString('base64url'))

/** What only somebody who got such a mail can know. It ends that mail and opens nothing, so it never grows old. */
async function createStopToken({ mail, userId }: StoppableMail): Promise<string> {
  const seal = createHmac('sha256', await readKey()).update(`${mail}.${userId}`)
  return `${mail}.${userId}.${seal.digest('base64url')}`
}

/** Null for what this installation has not written. */
export async function openStopToken(token: string): Promise<StoppableMail | null> {
  const [named, userId = ''] = token.split('.')
  const mail = optionalMails.find((each) => each === named)
  if (!mail || !isId(userId)) return null
  const [given, own] = [Buffer.from(token), Buffer.from(await createStopToken({ mail, userId }))]
  return given.length === own.length && timingSafeEqual(given, own) ? { mail, userId } : null
}

/** Where a mail is ended: `page` by a person who follows a link, `oneClick` by his mail program (RFC 8058), both without signing in. */
export async function readStopAddresses(
  stoppable: StoppableMail,
  language: string,
): Promise<{ page: string; oneClick: string }> {
  const token = await createStopToken(stoppable)
  return {
    page: portalAddress(`/${language}/unsubscribe/${token}`),
    oneClick: portalAddress(`/api/unsubscribe/${token}`),
  }
}
