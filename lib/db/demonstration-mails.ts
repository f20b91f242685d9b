import { prisma } from './client.ts'
import { newId } from './new-id.ts'

export interface DemonstrationMail {
  mailId: string
  recipient: string
  subject: string
  text: string
  createdAt: Date
}

export type Mail = Pick<DemonstrationMail, 'recipient' | 'subject' | 'text'>

export async function saveDemonstrationMail(mail: Mail, now: Date): Promise<void> {
  await prisma.demonstrationMail.create({ data: { id: newId(), ...mail, createdAt: now } })
}

/** Newest first. */
export async function listDemonstrationMails(limit: number): Promise<DemonstrationMail[]> {
  const rows = await prisma.demonstrationMail.findMany({ orderBy: { createdAt: 'desc' }, take: limit })
  return rows.map(({ id, ...mail }) => ({ mailId: id, ...mail }))
}
