import type { Cluster } from './cluster.ts'
import { toUrl, withClient } from './roles.ts'

/**
 * A start that was killed while the demonstration world was told leaves half of it, which cannot be told again: the
 * embedded database is then made anew. It never holds anybody's own data, because nobody can sign in before the end.
 * @returns whether there was such a half
 */
export async function dropHalfWorld(cluster: Cluster, database: string): Promise<boolean> {
  const isHalf = await withClient(toUrl(cluster, 'superuser', 'postgres'), async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    return rowCount !== 0
  }).then((exists) => exists && readMark(cluster, database))
  if (!isHalf) return false
  await withClient(toUrl(cluster, 'superuser', 'postgres'), (client) =>
    client.query(`DROP DATABASE ${client.escapeIdentifier(database)} WITH (FORCE)`),
  )
  return true
}

function readMark(cluster: Cluster, database: string): Promise<boolean> {
  return withClient(toUrl(cluster, 'superuser', database), async (client) => {
    const table = await client.query(`SELECT to_regclass('public."InstallationSecret"') AS name`)
    if (!table.rows[0].name) return false
    const mark = await client.query(
      `SELECT value #>> '{}' AS state FROM "InstallationSecret" WHERE name = 'demonstration'`,
    )
    return mark.rows[0]?.state === 'begun'
  })
}
