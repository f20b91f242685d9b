import { randomUUID } from 'node:crypto'
import type { Cluster } from '@/scripts/postgres/cluster.ts'
import { type DatabaseUrls, ownerRole, toUrl, withClient } from '@/scripts/postgres/roles.ts'
import { templates } from './test-cluster.ts'

/** The PostgreSQL of this run. */
export function readCluster(): Cluster {
  const told = process.env.TEST_CLUSTER
  if (!told) throw new Error('Start these tests through vitest or Playwright: they start PostgreSQL first.')
  return JSON.parse(told)
}

/** A new copy of a template for one user alone: a file of vitest, a server of Playwright. About 60 ms. */
export async function freshDatabase(kind: keyof typeof templates = 'empty', name?: string): Promise<DatabaseUrls> {
  const cluster = readCluster()
  const database = name ?? `test_${randomUUID().replaceAll('-', '')}`
  await withClient(toUrl(cluster, 'superuser', 'postgres'), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${templates[kind]} OWNER ${ownerRole} STRATEGY FILE_COPY`)
  })
  return { databaseUrl: toUrl(cluster, 'app', database), databaseOwnerUrl: toUrl(cluster, 'owner', database) }
}

export async function dropDatabase({ databaseUrl }: DatabaseUrls): Promise<void> {
  const name = new URL(databaseUrl).pathname.slice(1)
  await withClient(toUrl(readCluster(), 'superuser', 'postgres'), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  })
}
