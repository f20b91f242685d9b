import { prepareDatabase } from '@/scripts/postgres/roles.ts'
import { fillDatabase, startTemporaryCluster, type TemporaryFolder } from '@/scripts/postgres/temporary-cluster.ts'

/** What is lost when the machine stops is only a test. */
const fastSettings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=4GB']

export const templates = { empty: 'template_empty', demonstration: 'template_demonstration' } as const

/**
 * Starts PostgreSQL for one run of tests with its templates, and tells the processes that come after through the
 * environment.
 * @returns where it lies, and how to take it down
 */
export async function startTestCluster(kinds: readonly (keyof typeof templates)[]): Promise<TemporaryFolder> {
  const { cluster, dataDir, remove } = await startTemporaryCluster(fastSettings)
  for (const kind of kinds)
    fillDatabase(await prepareDatabase(cluster, templates[kind]), { isDemonstration: kind === 'demonstration' })
  process.env.TEST_CLUSTER = JSON.stringify(cluster)
  return { dataDir, remove }
}
