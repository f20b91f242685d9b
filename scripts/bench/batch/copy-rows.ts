import { join } from 'node:path'
import { withClient } from '../../postgres/roles.ts'

/** The four rows of a declaration, parents first; the transmission they hang on is not counted. */
const tables = ['WageDeclaration', 'WageDeclarationVersion', 'Quality', 'Premium']

/**
 * The same rows into a database that lacks them, with the same indexes, keys and triggers, by COPY and nothing else: the limit.
 * @returns seconds
 */
export async function copyRows(from: string, to: string, folder: string): Promise<number> {
  const fileOf = (table: string) => join(folder, `${table}.copy`)
  const columnsOf = (table: string) => `
    SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
    WHERE attrelid = '"${table}"'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`
  await withClient(from, async (client) => {
    for (const table of ['Transmission', ...tables]) await client.query(`COPY "${table}" TO '${fileOf(table)}'`)
  })
  return withClient(to, async (client) => {
    const copy = async (table: string) => {
      const { rows } = await client.query(columnsOf(table))
      await client.query(`COPY "${table}" (${rows[0].columns}) FROM '${fileOf(table)}'`)
    }
    await copy('Transmission')
    await client.query('CHECKPOINT')
    const started = performance.now()
    for (const table of tables) await copy(table)
    return (performance.now() - started) / 1000
  })
}
