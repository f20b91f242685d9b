import pino from 'pino'
import { config } from './config.ts'

/** A national or BIS number, written plainly or with its usual separators; other digits around it make it something else. */
const nationalNumber = /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}(?!\d)/g

const secretFields = ['authorization', 'cookie', 'set-cookie', 'password', 'secret', 'token', 'ssin']
const secretPaths = secretFields.flatMap((field) => {
  const step = field.includes('-') ? `["${field}"]` : `.${field}`
  return [step.replace(/^\./, ''), `*${step}`, `*.*${step}`]
})

/** Law of 8 August 1983 on the national register: the number may be used for the task, and a log is not the task. */
export function withoutNationalNumbers(line: string): string {
  return line.replace(nationalNumber, '[national number]')
}

/** Makes a logger; apart from `log` only tests need one, to read what it writes. */
export function createLog(write: (line: string) => void) {
  return pino(
    {
      level: config.logLevel,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: secretPaths, censor: '[removed]' },
    },
    { write: (line: string) => write(withoutNationalNumbers(line)) },
  )
}

export const log = createLog((line) => process.stdout.write(line))
