import { type DatabaseUrls, withClient } from '@/scripts/postgres/roles.ts'
import { keepLine } from './traces.ts'

/** Every mail that a world has sent, before the world goes. */
export async function keepMails({ databaseOwnerUrl }: DatabaseUrls): Promise<void> {
  const { rows } = await withClient(databaseOwnerUrl, (client) =>
    client.query('SELECT recipient, subject, text FROM "DemonstrationMail" ORDER BY "createdAt"'),
  )
  for (const { recipient, subject, text } of rows) keepLine('mails', `${recipient}\n${subject}\n${text}`)
}
