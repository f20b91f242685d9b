import type { Prisma } from './generated/client.ts'

type Table =
  | 'WageDeclaration'
  | 'WageDeclarationVersion'
  | 'Quality'
  | 'Premium'
  | 'DraftLine'
  | 'AuditEntry'
  | 'FormAnswer'

/**
 * Inserts whole rows of one table in one statement, whatever their number: PostgreSQL turns the JSON into typed rows by
 * the table's own definition. Every column must be there, defaults do not apply.
 */
export async function insertRows(
  raw: Prisma.TransactionClient,
  table: Table,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return
  const statement = `INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1::json)`
  await raw.$executeRawUnsafe(statement, JSON.stringify(rows))
}
