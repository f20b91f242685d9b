import pg from 'pg'
import type { Cluster } from './cluster.ts'

export const ownerRole = 'flexi_owner'
const appRole = 'flexi_app'

export interface DatabaseUrls {
  databaseUrl: string
  databaseOwnerUrl: string
}

export function toUrl(cluster: Cluster, role: 'superuser' | 'owner' | 'app', database: string): string {
  const user = { superuser: 'postgres', owner: ownerRole, app: appRole }[role]
  return `postgresql://${user}:${cluster.passwords[role]}@127.0.0.1:${cluster.port}/${database}`
}

/** One connection for one piece of work. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function ensureRole(client: pg.Client, name: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
  if (rowCount === 0) await client.query(`CREATE ROLE ${name} LOGIN`)
  await client.query(`ALTER ROLE ${name} PASSWORD ${client.escapeLiteral(password)}`)
}

/** Two roles, neither a superuser: the owner makes tables, `flexi_app` owns nothing and is what the program runs as. */
export async function prepareDatabase(cluster: Cluster, database: string): Promise<DatabaseUrls> {
  await withClient(toUrl(cluster, 'superuser', 'postgres'), async (client) => {
    await ensureRole(client, ownerRole, cluster.passwords.owner)
    await ensureRole(client, appRole, cluster.passwords.app)
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${ownerRole}`)
  })
  return { databaseUrl: toUrl(cluster, 'app', database), databaseOwnerUrl: toUrl(cluster, 'owner', database) }
}

/**
 * Lets the program's role read and write rows of what the owner made, and no more: a second lock behind the triggers that
 * keep history, for which the migrations are the authority.
 */
export async function grantRows({ databaseUrl, databaseOwnerUrl }: DatabaseUrls): Promise<void> {
  const [app, owner] = [databaseUrl, databaseOwnerUrl].map((url) => decodeURIComponent(new URL(url).username))
  if (!app || app === owner) return
  await withClient(databaseOwnerUrl, async (client) => {
    const role = client.escapeIdentifier(app)
    const found = await client.query(`SELECT nspname FROM pg_namespace WHERE nspname IN ('public', 'pgboss')`)
    for (const { nspname } of found.rows) {
      await client.query(`
        GRANT USAGE ON SCHEMA ${nspname} TO ${role};
        GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${nspname} TO ${role};
        GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${nspname} TO ${role};
        GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${nspname} TO ${role}`)
    }
    await withholdChanges(client, role)
    await withholdTies(client, role)
    const history = await client.query(`SELECT to_regclass('public._prisma_migrations') AS name`)
    if (history.rows[0].name) await client.query(`REVOKE ALL ON public._prisma_migrations FROM ${role}`)
  })
}

/** Where a trigger refuses every change or deletion, the right to try is not given in the first place. */
async function withholdChanges(client: pg.Client, role: string): Promise<void> {
  const rights = { refuse_change: 'UPDATE, DELETE', refuse_deletion: 'DELETE' }
  for (const [trigger, withheld] of Object.entries(rights)) {
    const guarded = await client.query(
      `SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger
       JOIN pg_proc ON pg_proc.oid = tgfoid WHERE proname = $1`,
      [trigger],
    )
    for (const { name } of guarded.rows) await client.query(`REVOKE ${withheld} ON ${name} FROM ${role}`)
  }
}

/**
 * Which enterprises have to do with a person is for row-level security alone: whoever may see the person need not hear of the others.
 * A right on a column is taken back only by giving rights on all the others instead.
 */
async function withholdTies(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query(`
    SELECT t.oid::regclass::text AS name, string_agg(quote_ident(a.attname), ', ') AS others
    FROM pg_class t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> 'knownTo'
    WHERE EXISTS (SELECT FROM pg_attribute k WHERE k.attrelid = t.oid AND k.attname = 'knownTo' AND t.relkind = 'r')
    GROUP BY 1`)
  for (const { name, others } of rows) {
    await client.query(`
      REVOKE SELECT, INSERT, UPDATE ON ${name} FROM ${role};
      GRANT SELECT (${others}), INSERT (${others}), UPDATE (${others}) ON ${name} TO ${role}`)
  }
}
