import nodemailer, { type Transporter } from 'nodemailer'
import { config } from '../config.ts'

export interface OutgoingMail {
  recipient: string
  subject: string
  text: string
  /** Where mails of this kind are switched off: said in a header of the mail too (RFC 2369). */
  unsubscribeUrl?: string
}

let transport: Transporter | undefined

/** How mails leave this installation: by SMTP when configured, else onto a page in demonstration, else not at all. */
export function mailWay(): 'smtp' | 'demonstration' | 'none' {
  if (config.smtpUrl) return 'smtp'
  return config.isDemonstration ? 'demonstration' : 'none'
}

/** @throws when the mail server cannot be reached or refuses the mail */
export async function sendMail({ recipient, subject, text, unsubscribeUrl }: OutgoingMail): Promise<void> {
  if (!config.smtpUrl) throw new Error('SMTP_URL is not set')
  transport ??= nodemailer.createTransport(config.smtpUrl, { connectionTimeout: 10_000, disableFileAccess: true })
  const headers: Record<string, string> = unsubscribeUrl ? { 'List-Unsubscribe': `<${unsubscribeUrl}>` } : {}
  await transport.sendMail({ from: config.mailFrom, to: recipient, subject, text, headers })
}
