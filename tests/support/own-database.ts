import { join } from 'node:path'
import { afterAll } from 'vitest'
import { dropDatabase, freshDatabase } from './database.ts'

// Runs before each file of integration tests, and so before that file loads lib/config: every file has a database of its
// own, migrated, with the dated parameters and nothing else, and a folder of its own for keys and what is exported.
const urls = await freshDatabase()
Object.assign(process.env, {
  DATABASE_URL: urls.databaseUrl,
  DATABASE_OWNER_URL: urls.databaseOwnerUrl,
  DATA_DIR: join(process.env.DATA_DIR ?? '', new URL(urls.databaseUrl).pathname),
  DEMO: '1',
  LOG_LEVEL: 'silent',
})

afterAll(() => dropDatabase(urls))
