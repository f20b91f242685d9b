import pino from 'pino'
import { config } from './config.ts'

/** A national or BIS number, written plainly or with its usual separators; other digits around it make it something else. */
const nationalNumber = /(?<!\d)\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. -]?\d{2}(?!\d)/
/** One id in two hundred has eleven digits in a row; a number of a failure that the log garbled would lead nobody to it. */
const uuid = /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/
const uuidOrNationalNumber = new RegExp(`(${uuid.source})|${nationalNumber.source}`, 'g')

const secretFields = ['authorization', 'cookie', 'set-cookie', 'password', 'secret', 'token', 'ssin']
const secretPaths = secretFields.flatMap((field) => {
  const step = field.includes('-') ? `["${field}"]` : `.${field}`
  return [step.replace(/^\./, ''), `*${step}`, `*.*${step}`]
})

/** Law of 8 August 1983 on the national register: the number may be used for the task, and a log is not the task. */
export function withoutNationalNumbers(line: string): string {
  return line.replace(uuidOrNationalNumber, (_, kept?: string) => kept ?? '[national number]')
}

/** An address with a user and a password in it, as drivers like to quote it. */
const passwordInAddress = /(?<=:\/\/)[^\s/@]+:[^\s/@]+(?=@)/g

function withoutPasswords(line: string): string {
  return line.replace(passwordInAddress, '[removed]')
}

const longestCauseChain = 3

/**
 * What a log may say of a failure. Drivers hang whole objects on their errors: pg its client with the address and password of
 * the database. Anything that is no failure comes back as it is.
 */
export function presentFailure(failure: unknown, depth = 0): unknown {
  if (typeof failure !== 'object' || failure === null) return failure
  const { name, message, code, stack, cause } = failure as Record<string, unknown>
  if (typeof message !== 'string') return failure instanceof Error ? { type: failure.name } : failure
  return {
    type: typeof name === 'string' ? name : 'Error',
    message,
    ...(typeof code === 'string' && { code }),
    ...(typeof stack === 'string' && { stack }),
    ...(cause !== undefined && depth < longestCauseChain && { cause: presentFailure(cause, depth + 1) }),
  }
}

/** Makes a logger; apart from `log` only tests need one, to read what it writes. */
export function createLog(write: (line: string) => void) {
  return pino(
    {
      level: config.logLevel,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: presentFailure, failure: presentFailure },
      redact: { paths: secretPaths, censor: '[removed]' },
    },
    { write: (line: string) => write(withoutPasswords(withoutNationalNumbers(line))) },
  )
}

export const log = createLog((line) => process.stdout.write(line))
