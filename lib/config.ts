import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'

const oneOrZero = z.enum(['0', '1'], 'must be 0 or 1').transform((value) => value === '1')
const url = z.url('must be an address such as http://localhost:3000')
const portNumber = z.coerce
  .number('must be a number')
  .int('must be a whole number')
  .min(1, 'must be 1 or more')
  .max(65535, 'must be 65535 or less')
const MOST_WEB_PROCESSES = 64
const webProcesses = z
  .string()
  .regex(/^(auto|[1-9]|[1-5]\d|6[0-4])$/, `must be a whole number from 1 to ${MOST_WEB_PROCESSES}, or auto`)
  .transform((value) => (value === 'auto' ? Math.min(availableParallelism(), MOST_WEB_PROCESSES) : Number(value)))
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must be an address such as postgresql://user:password@host:5432/name',
})

const variables = z.object({
  PORT: portNumber.default(3000),
  PUBLIC_URL: url.optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DEMO: oneOrZero.optional(),
  WEB_PROCESSES: webProcesses.default(1),
  WORKER: z.enum(['on', 'off'], 'must be on or off').default('on'),
  TRUST_PROXY: oneOrZero.default(false),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtps://user:password@mail.example:465' })
    .optional(),
  MAIL_FROM: z.string().default('Flexi at work <no-reply@localhost>'),
  AUDIT_KEY_FILE: z.string().optional(),
  SSIN_KEY_FILE: z.string().optional(),
  SEALING_KEY_FILE: z.string().optional(),
  CSAM_ISSUER: url.optional(),
  CSAM_CLIENT_ID: z.string().optional(),
  CSAM_PRIVATE_KEY_FILE: z.string().optional(),
  EXCHANGE_DIR: z.string().optional(),
  EXPORT_DIR: z.string().optional(),
  EXPORT_SENDER: z
    .string()
    .regex(/^\d{6}$/, 'must be six digits')
    .optional(),
  EXPORT_KEY_FILE: z.string().optional(),
  EXPORT_CERTIFICATE_FILE: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

type Environment = Record<string, string | undefined>

/** Thrown when the environment is wrong: one sentence for each variable. */
export class WrongEnvironment extends Error {
  override name = 'WrongEnvironment'
}

type Read = z.infer<typeof variables>

/** Who hands on must have a name out there, and a key is worth nothing without its certificate. */
function readExport(read: Read) {
  const { EXPORT_DIR, EXPORT_SENDER, EXPORT_KEY_FILE: keyFile, EXPORT_CERTIFICATE_FILE: certificateFile } = read
  if (EXPORT_DIR === undefined) return undefined
  if (EXPORT_SENDER === undefined) throw new WrongEnvironment('EXPORT_SENDER must be set with EXPORT_DIR.')
  if ((keyFile === undefined) !== (certificateFile === undefined))
    throw new WrongEnvironment('EXPORT_KEY_FILE and EXPORT_CERTIFICATE_FILE must be set together.')
  const signing = keyFile !== undefined && certificateFile !== undefined ? { keyFile, certificateFile } : null
  return { directory: resolve(EXPORT_DIR), senderNumber: EXPORT_SENDER, signing }
}

/** Where `npm start` leaves the address of the embedded database for the commands that come after it. */
export function environmentFile(dataDir: string): string {
  return join(resolve(dataDir), 'environment.json')
}

/**
 * Turns environment variables into the program's settings.
 * An empty variable counts as absent, because that is how shells and compose files spell "not set".
 * @throws WrongEnvironment
 */
export function parseConfig(environment: Environment) {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(present)
  if (!parsed.success) {
    const sentences = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`)
    throw new WrongEnvironment(sentences.join('\n'))
  }
  const read = parsed.data
  // Read when asked for: `npm start` writes it after this module is loaded.
  const local = () => (read.DATABASE_URL ? {} : readLocalDatabase(read.DATA_DIR))
  return {
    port: read.PORT,
    publicUrl: (read.PUBLIC_URL ?? `http://localhost:${read.PORT}`).replace(/\/+$/, ''),
    /** As root it may lie outside the clone: `npm start` says where. */
    get dataDir(): string {
      return local().dataDir ?? resolve(read.DATA_DIR)
    },
    /** Absent while pages are built: asking for it then is the mistake, not its absence. */
    get databaseUrl(): string {
      const found = read.DATABASE_URL ?? local().databaseUrl
      if (found) return found
      throw new WrongEnvironment('There is no database: run `npm start` first, or set DATABASE_URL.')
    },
    /** The role that owns the tables; migrations and the queue's schema are its work. */
    get databaseOwnerUrl(): string {
      return read.DATABASE_OWNER_URL ?? local().databaseOwnerUrl ?? this.databaseUrl
    },
    isDemonstration: read.DEMO ?? read.DATABASE_URL === undefined,
    /** How many processes answer pages; 1: the one that does everything. */
    webProcesses: read.WEB_PROCESSES,
    isWorkerIncluded: read.WORKER === 'on',
    isProxyTrusted: read.TRUST_PROXY,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    /** Absent: the key in the data folder. */
    auditKeyFile: read.AUDIT_KEY_FILE,
    ssinKeyFile: read.SSIN_KEY_FILE,
    sealingKeyFile: read.SEALING_KEY_FILE,
    csam: { issuer: read.CSAM_ISSUER, clientId: read.CSAM_CLIENT_ID, privateKeyFile: read.CSAM_PRIVATE_KEY_FILE },
    /** Where senders hand in files and find answers; absent: nowhere. */
    exchangeDir: read.EXCHANGE_DIR === undefined ? undefined : resolve(read.EXCHANGE_DIR),
    /** Where accepted declarations are handed on to an outside receiver, and as whom; absent: nowhere. */
    export: readExport(read),
    logLevel: read.LOG_LEVEL,
  }
}

/** What `npm start` writes into the environment file. */
export interface LocalDatabase {
  dataDir: string
  databaseUrl: string
  databaseOwnerUrl: string
}

function readLocalDatabase(dataDir: string): Partial<LocalDatabase> {
  try {
    return JSON.parse(readFileSync(environmentFile(dataDir), 'utf8'))
  } catch {
    return {}
  }
}

export type Config = ReturnType<typeof parseConfig>

export const config: Config = parseConfig(process.env)
