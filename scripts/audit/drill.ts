import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { prepareDatabase, withClient } from '../postgres/roles.ts'
import { fillDatabase, startTemporaryCluster } from '../postgres/temporary-cluster.ts'

// npm run drill:audit -- --entries 100000 --tamperings 1000 --chains 50 [--json]: chains of equal length are filled by the program, then
// tampered with in every way by somebody who may do everything in the database and has no key. One tampering in each chain, then
// everything is verified from the first entry on: each time the verification must name the place in each chain.

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '100000' },
    tamperings: { type: 'string', default: '1000' },
    chains: { type: 'string', default: '50' },
    json: { type: 'boolean', default: false },
  },
})
const [entries, wanted, chainCount] = [values.entries, values.tamperings, values.chains].map(Number) as [
  number,
  number,
  number,
]
const length = Math.floor(entries / chainCount)
const say = (line: string) => values.json || console.log(line)

const temporary = await startTemporaryCluster(['fsync=off', 'synchronous_commit=off', 'max_wal_size=4GB'])
const urls = await prepareDatabase(temporary.cluster, 'drill')
const { databaseUrl: DATABASE_URL, databaseOwnerUrl: DATABASE_OWNER_URL } = urls
Object.assign(process.env, { DATABASE_URL, DATABASE_OWNER_URL, DEMO: '1', LOG_LEVEL: 'error' })
fillDatabase(urls, { isDemonstration: false })

const { getAuditKey } = await import('../../lib/db/audit/audit-key.ts')
const { inReading } = await import('../../lib/db/transaction.ts')
const { verifyChains } = await import('../../lib/db/audit/verify-chains.ts')
const { fillChain } = await import('./fill-chain.ts')
const { tamperAndVerify, tamperingKinds } = await import('./tamperings.ts')

const chains = Array.from({ length: chainCount }, () => ({ employerId: randomUUID(), length }))
await withClient(DATABASE_OWNER_URL, (client) =>
  client.query(
    `INSERT INTO "Enterprise" (id, "enterpriseNumber", name, "searchName", "documentLanguage")
     SELECT id::uuid, lpad(place::text, 10, '0'), 'D', 'd', 'fr' FROM unnest($1::text[]) WITH ORDINALITY AS e (id, place)`,
    [chains.map(({ employerId }) => employerId)],
  ),
)
const filling = performance.now()
for (const { employerId } of chains) await fillChain(employerId, length)
say(`${chainCount} chains of ${length} entries written in ${Math.round((performance.now() - filling) / 1000)} s.`)
const key = await getAuditKey()
const heads = await inReading({ actingAs: 'system' }, (tx) => tx.auditLog.listHeads())

const figures = await withClient(DATABASE_OWNER_URL, async (client) => {
  await client.query('ANALYZE "AuditEntry"')
  const started = performance.now()
  await client.query('BEGIN')
  const whole = await verifyChains(client, { key, heads })
  await client.query('COMMIT')
  const rowsPerSecond = Math.round((whole.entries * 1000) / (performance.now() - started))
  const isWhole = whole.chains.every(({ firstWrong }) => firstWrong === null)
  say(`Untouched: ${isWhole ? 'whole' : 'WRONG'}, ${rowsPerSecond} entries/s.`)
  const missed: object[] = []
  for (let done = 0; done < wanted; done += chainCount) {
    const plans = chains.slice(0, wanted - done).map((chain, place) => {
      const kind = tamperingKinds[(done + place) % tamperingKinds.length] ?? 'flip'
      return { kind, chain }
    })
    const tampered = await tamperAndVerify(client, plans, { key, heads })
    missed.push(...tampered.filter(({ isFound }) => !isFound))
    say(`${done + plans.length} tamperings, ${missed.length} missed.`)
  }
  return {
    entries,
    chains: chainCount,
    isWhole,
    rowsPerSecond,
    tamperings: wanted,
    found: wanted - missed.length,
    missed,
  }
})
await temporary.remove()
console.log(
  values.json ? JSON.stringify(figures) : `${figures.found} of ${wanted} tamperings were found, each at its place.`,
)
if (!values.json) for (const each of figures.missed) console.log(JSON.stringify(each))
process.exit(figures.isWhole && figures.missed.length === 0 && figures.rowsPerSecond >= 20_000 ? 0 : 1)
