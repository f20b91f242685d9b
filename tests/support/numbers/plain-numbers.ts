import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { config } from '@/lib/config.ts'
import { toUrl, withClient } from '@/scripts/postgres/roles.ts'
import { readCluster } from '../database.ts'

const DIGITS = 11
const candidate = /\d{11,}|\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}/g

/** Those of the known numbers that stand in these bytes, plain or as 96.03.08-999.22, also within longer rows of digits. */
export function findPlainNumbers(bytes: Buffer, known: ReadonlySet<string>): Set<string> {
  const found = new Set<string>()
  for (const [match] of bytes.toString('latin1').matchAll(candidate)) {
    const digits = match.replace(/\D/g, '')
    for (let start = 0; start + DIGITS <= digits.length; start++) {
      const number = digits.slice(start, start + DIGITS)
      if (known.has(number)) found.add(number)
    }
  }
  return found
}

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path).flatMap((name) => listFiles(join(path, name)))
}

/** Everything is written to the files now. @returns the folder of PostgreSQL */
async function checkpoint(): Promise<string> {
  const cluster = readCluster()
  await withClient(toUrl(cluster, 'superuser', 'postgres'), (client) => client.query('CHECKPOINT'))
  return join(dirname(config.dataDir), 'postgres')
}

async function askOwner(question: string): Promise<Record<string, string>[]> {
  return (await withClient(config.databaseOwnerUrl, (client) => client.query(question))).rows
}

export interface PlainHits {
  /** In the files of this test's own database. */
  base: string[]
  /** In the write-ahead log and the server's own log, which all databases of the run share. */
  logs: string[]
  /** Tables whose rows, as text, hold one: a file may hold a long value compressed. */
  tables: string[]
}

/** Where the known numbers stand in plain. */
export async function findInDataFolder(known: ReadonlySet<string>): Promise<PlainHits> {
  const folder = await checkpoint()
  const holds = (file: string) => findPlainNumbers(readFileSync(file), known).size > 0
  const [own] = await askOwner('SELECT oid FROM pg_database WHERE datname = current_database()')
  const base = listFiles(join(folder, 'base', String(own?.oid))).filter(holds)
  const logs = [...listFiles(join(folder, 'pg_wal')), join(dirname(folder), 'postgres.log')].filter(holds)
  const tables: string[] = []
  const listed = await askOwner(`SELECT c.oid::regclass::text AS name FROM pg_class c
    WHERE c.relkind = 'r' AND c.relnamespace IN ('public'::regnamespace, 'pgboss'::regnamespace)`)
  for (const { name } of listed) {
    const rows = await askOwner(`SELECT t::text AS row FROM ${name} t`)
    if (rows.some(({ row = '' }) => findPlainNumbers(Buffer.from(row), known).size > 0)) tables.push(name ?? '')
  }
  return { base, logs, tables }
}
