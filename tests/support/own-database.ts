import { afterAll } from 'vitest'
import { dropDatabase, freshDatabase } from './database.ts'

// Runs before each file of integration tests, and so before that file loads lib/config: every file has a database of its
// own, migrated, with the dated parameters and nothing else.
const urls = await freshDatabase()
Object.assign(process.env, {
  DATABASE_URL: urls.databaseUrl,
  DATABASE_OWNER_URL: urls.databaseOwnerUrl,
  DEMO: '1',
  LOG_LEVEL: 'silent',
})

afterAll(() => dropDatabase(urls))
