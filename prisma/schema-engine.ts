import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

/**
 * Prisma's own command line wants a native engine that it downloads at first use. The same engine as WebAssembly comes
 * with the packages, so a machine without access to Prisma's host can migrate too.
 */
const migrationsDir = fileURLToPath(new URL('migrations', import.meta.url))
const noFilter = { externalTables: [], externalEnums: [] }

let isLoaded = false

async function loadEngine() {
  if (isLoaded) return
  const file = fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm').replace(/\.js$/, '_bg.wasm'))
  const module = await WebAssembly.compile(new Uint8Array(await readFile(file)))
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': { ...engine } })
  engine.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
  isLoaded = true
}

async function startEngine(factory: SqlMigrationAwareDriverAdapterFactory) {
  await loadEngine()
  return engine.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
}

/** The engine wants a connection even to compare two texts: this one answers its question for the version, nothing else. */
function createUnconnectedFactory(): SqlMigrationAwareDriverAdapterFactory {
  const kind = { provider: 'postgres', adapterName: '@prisma/adapter-pg' } as const
  const answer = { columnNames: ['version'], columnTypes: [7 as const], rows: [['PostgreSQL 17']] }
  const refuse = () => Promise.reject(new Error('This connection only compares schemas.'))
  const connect = async () => ({
    ...kind,
    queryRaw: async () => answer,
    executeRaw: async () => 0,
    executeScript: async () => {},
    startTransaction: refuse,
    dispose: async () => {},
  })
  return { ...kind, connect, connectToShadowDb: refuse }
}

/** Names of the migration folders, oldest first. */
export function listMigrations(): string[] {
  if (!existsSync(migrationsDir)) return []
  const folders = readdirSync(migrationsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.map((entry) => entry.name).sort()
}

function readMigrations() {
  const lockfile = join(migrationsDir, 'migration_lock.toml')
  return {
    baseDir: migrationsDir,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: listMigrations().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: readFileSync(join(migrationsDir, name, 'migration.sql'), 'utf8') },
      },
    })),
  }
}

/** The adapter cuts a script at each semicolon, inside the body of a function too: PostgreSQL reads whole scripts itself. */
class WholeScriptFactory extends PrismaPg {
  override async connect() {
    const connection = await super.connect()
    connection.executeScript = async (script) => {
      await connection.underlyingDriver().query(script)
    }
    return connection
  }
}

/**
 * Brings the database to the last migration, what `prisma migrate deploy` does.
 * @returns the names of the migrations applied now
 * @throws when a migration fails: the database then keeps the ones before it
 */
export async function applyMigrations(ownerUrl: string): Promise<string[]> {
  const connection = await startEngine(new WholeScriptFactory(ownerUrl))
  try {
    const input = { migrationsList: readMigrations(), filters: noFilter }
    return (await connection.applyMigrations(input)).appliedMigrationNames
  } finally {
    connection.free()
  }
}

/** The SQL that leads from one text of schema.prisma (null = an empty database) to another; '' when nothing changes. */
export async function diffSchemas(from: string | null, to: string): Promise<string> {
  const connection = await startEngine(createUnconnectedFactory())
  const datamodel = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
  })
  try {
    const { stdout } = await connection.diff({
      from: from === null ? { tag: 'empty' } : datamodel(from),
      to: datamodel(to),
      script: true,
      exitCode: null,
      filters: noFilter,
    })
    return stdout?.includes('This is an empty migration') ? '' : (stdout ?? '')
  } finally {
    connection.free()
  }
}
