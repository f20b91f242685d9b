/** The little of nodemailer that is used here; the package ships no types. */
declare module 'nodemailer' {
  export interface Transporter {
    sendMail(mail: {
      from: string
      to: string
      subject: string
      text: string
      headers?: Record<string, string>
    }): Promise<unknown>
  }
  const nodemailer: {
    createTransport(url: string, defaults: { connectionTimeout: number; disableFileAccess: boolean }): Transporter
  }
  export default nodemailer
}
