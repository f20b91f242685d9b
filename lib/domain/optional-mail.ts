/** Mails that are sent to whoever asked for them, and that each of them ends: of the counter, of the week, of the e-Box. */
export const optionalMails = ['counterAlerts', 'digest', 'eBoxNotice'] as const
export type OptionalMail = (typeof optionalMails)[number]
