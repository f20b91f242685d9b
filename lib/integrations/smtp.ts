import nodemailer, { type Transporter } from 'nodemailer'
import { config } from '../config.ts'

export interface OutgoingMail {
  recipient: string
  subject: string
  text: string
  /** Where a post of the mail program ends mails of this kind: said in the head of the mail (RFC 2369, RFC 8058). */
  oneClickUrl?: string
}

let transport: Transporter | undefined

/** How mails leave this installation: by SMTP when configured, else onto a page in demonstration, else not at all. */
export function mailWay(): 'smtp' | 'demonstration' | 'none' {
  if (config.smtpUrl) return 'smtp'
  return config.isDemonstration ? 'demonstration' : 'none'
}

/** @throws when the mail server cannot be reached or refuses the mail */
export async function sendMail({ recipient, subject, text, oneClickUrl }: OutgoingMail): Promise<void> {
  if (!config.smtpUrl) throw new Error('SMTP_URL is not set')
  transport ??= nodemailer.createTransport(config.smtpUrl, { connectionTimeout: 10_000, disableFileAccess: true })
  const headers: Record<string, string> = oneClickUrl
    ? { 'List-Unsubscribe': `<${oneClickUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {}
  await transport.sendMail({ from: config.mailFrom, to: recipient, subject, text, headers })
}
