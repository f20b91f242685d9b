import pg from 'pg'
import { config } from '../config.ts'
import { log } from '../log.ts'

type Json = string | number | boolean | { [name: string]: Json | undefined } | Json[]

const CONNECTION_LIMIT = 2

const place = globalThis as typeof globalThis & { flexiSecretsPool?: pg.Pool }

/**
 * Secrets are asked for in the middle of transactions, which hold all other connections when many people come at once: these are
 * for nothing else, and nobody keeps one longer than an answer takes.
 */
function connections(): pg.Pool {
  const options = { connectionString: config.databaseUrl, max: CONNECTION_LIMIT, allowExitOnIdle: true }
  place.flexiSecretsPool ??= new pg.Pool(options).on('error', (failure: Error & { code?: string }) =>
    log.warn({ code: failure.code }, 'a connection for secrets was lost'),
  )
  return place.flexiSecretsPool
}

const remembered = new Map<string, Promise<Json>>()

/**
 * A key of this installation, made when it is first asked for. Two processes that start together end up with the
 * same one: the first row wins.
 */
export function getInstallationSecret<Secret extends Json>(
  name: string,
  make: () => Secret | Promise<Secret>,
): Promise<Secret> {
  const known = remembered.get(name)
  if (known) return known as Promise<Secret>
  const secret = findOrSave(name, make)
  remembered.set(name, secret)
  secret.catch(() => remembered.delete(name))
  return secret as Promise<Secret>
}

/** What is known under that name, if anything. */
export async function findInstallationSecret(name: string): Promise<Json | null> {
  const { rows } = await connections().query<{ value: Json }>(
    'SELECT "value" FROM "InstallationSecret" WHERE "name" = $1',
    [name],
  )
  return rows[0]?.value ?? null
}

async function findOrSave(name: string, make: () => Json | Promise<Json>): Promise<Json> {
  const found = await findInstallationSecret(name)
  if (found !== null) return found
  await connections().query(
    'INSERT INTO "InstallationSecret" ("name", "value") VALUES ($1, $2::jsonb) ON CONFLICT DO NOTHING',
    [name, JSON.stringify(await make())],
  )
  const saved = await findInstallationSecret(name)
  if (saved === null) throw new Error(`no secret under ${name}`)
  return saved
}
