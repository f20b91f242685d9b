import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffSchemas, listMigrations } from '../prisma/schema-engine.ts'

// `npm run migrate:new -- add_worker_language`: the difference between the schema kept beside the last migration and
// today's becomes a new migration, in Prisma's standard folders. Read the SQL before committing it.

const folder = 'prisma/migrations'
const name = process.argv[2] ?? ''
if (!/^[a-z]+(_[a-z0-9]+)+$/.test(name)) {
  console.error('Give the migration a verb phrase: npm run migrate:new -- add_worker_language')
  process.exit(1)
}

const last = listMigrations().at(-1)
const before = last ? readFileSync(join(folder, last, 'schema.prisma'), 'utf8') : null
const sql = await diffSchemas(before, readFileSync('prisma/schema.prisma', 'utf8'))
if (sql.trim() === '') {
  console.log('schema.prisma has not changed since the last migration: nothing to do.')
  process.exit(0)
}

const timestamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const target = join(folder, `${timestamp}_${name}`)
mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'migration.sql'), sql)
copyFileSync('prisma/schema.prisma', join(target, 'schema.prisma'))
const lockfile = join(folder, 'migration_lock.toml')
if (!existsSync(lockfile)) writeFileSync(lockfile, 'provider = "postgresql"\n')
console.log(`Written: ${join(target, 'migration.sql')}`)
