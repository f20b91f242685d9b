import { PgBoss } from 'pg-boss'
import { config } from '../config.ts'
import { log } from '../log.ts'
import { asGuest } from './settings.ts'

const place = globalThis as typeof globalThis & { flexiSender?: Promise<PgBoss> | undefined }

async function start(): Promise<PgBoss> {
  // Prisma cannot read the `regclass` that pg-boss asks for at its start: one connection of its own.
  const boss = new PgBoss({ ...asGuest, connectionString: config.databaseUrl, max: 1, supervise: false })
  boss.on('error', (failure) => log.error({ failure }, 'queue'))
  return boss.start()
}

/** One per process, made at the first job: it writes within the caller's transaction and claims nothing. */
export function getSender(): Promise<PgBoss> {
  const known = place.flexiSender
  if (known) return known
  const starting = start()
  place.flexiSender = starting
  starting.catch(() => {
    place.flexiSender = undefined
  })
  return starting
}
