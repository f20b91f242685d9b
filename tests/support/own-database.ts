import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { freshDatabase } from './database.ts'

// Runs before each file of integration tests, and so before the first of a worker loads lib/config: every file finds the database of
// its worker new, migrated, with the dated parameters and nothing else, and the folder beside it empty but for the keys, which
// the program reads once.
const name = `test_${process.env.VITEST_POOL_ID}`
process.env.TEST_DATA_DIR ??= process.env.DATA_DIR
const dataDir = join(process.env.TEST_DATA_DIR ?? '', name)
const urls = await freshDatabase('empty', name)
const left = existsSync(dataDir) ? readdirSync(dataDir).filter((each) => each !== 'keys') : []
for (const each of left) rmSync(join(dataDir, each), { recursive: true })
Object.assign(process.env, {
  DATABASE_URL: urls.databaseUrl,
  DATABASE_OWNER_URL: urls.databaseOwnerUrl,
  DATA_DIR: dataDir,
  DEMO: '1',
  LOG_LEVEL: 'silent',
})
