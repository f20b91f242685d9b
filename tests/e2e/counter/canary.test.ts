import { withClient } from '@/scripts/postgres/roles.ts'
import { entryPoints } from '../../matrix/entry-points.ts'
import { MatrixWorld } from '../../support/matrix-world.ts'
import { expect, test } from '../../support/server.ts'

/** Odd amounts of the other employers of Lotte, each in every way the portal or a file could write it. */
const canaries = [7_31_13, 8_47_17]
const sums = [12 * 7_31_13, 12 * 8_47_17, 12 * (7_31_13 + 8_47_17), 12 * (7_31_13 + 8_47_17) + 12 * 510_00]

function writings(cents: number): string[] {
  const [euros, rest] = [Math.trunc(cents / 100), String(cents % 100).padStart(2, '0')]
  const grouped = (separator: string) => String(euros).replace(/(\d)(?=(\d{3})+$)/g, `$1${separator}`)
  const wholes = [String(euros), ...[' ', '\u00a0', '\u202f', '.', ','].map(grouped)]
  return [String(cents), ...wholes.flatMap((whole) => [`${whole},${rest}`, `${whole}.${rest}`])]
}

/** As an amount of its own, not as digits within an id. */
function holds(text: string, writing: string): boolean {
  return new RegExp(`(?<![\\da-f])${writing.replaceAll('.', '\\.')}(?![\\da-f])`).test(text)
}

test('No employer page, export or error holds an amount of another employer', async ({ portal, request }) => {
  const ownerUrl = portal.database?.databaseOwnerUrl ?? ''
  const lotte = await withClient(ownerUrl, async (client) => {
    const others = [
      ['0134567803', canaries[0]],
      ['0145678954', canaries[1]],
    ]
    await client.query('ALTER TABLE "Quality" DISABLE TRIGGER USER')
    await client.query('ALTER TABLE "WageDeclarationVersion" DISABLE TRIGGER USER')
    for (const [number, cents] of others) {
      const ofLotte = `"employerId" = (SELECT id FROM "Enterprise" WHERE "enterpriseNumber" = $2) AND "workerId" =
        (SELECT id FROM "User" WHERE username = 'lotte.verhaeren')`
      const versions = `(SELECT "acceptedVersionId" FROM "WageDeclaration" WHERE ${ofLotte})`
      await client.query(`UPDATE "Quality" SET "grossWageCents" = $1 WHERE "versionId" IN ${versions}`, [cents, number])
      await client.query(`UPDATE "WageDeclarationVersion" SET "totalCents" = $1 WHERE id IN ${versions}`, [
        cents,
        number,
      ])
      await client.query(`UPDATE "WageDeclaration" SET "totalCents" = $1 WHERE ${ofLotte}`, [cents, number])
    }
    await client.query('ALTER TABLE "Quality" ENABLE TRIGGER USER')
    await client.query('ALTER TABLE "WageDeclarationVersion" ENABLE TRIGGER USER')
    return (await client.query(`SELECT id FROM "User" WHERE username = 'lotte.verhaeren'`)).rows[0].id as string
  })
  const world = await MatrixWorld.open(ownerUrl)
  const ids = { ...(await world.findIds()), workerId: lotte }
  const cookies = { right: await world.cookieOf('right'), worker: await world.cookieOf('worker') }
  await world.close()
  const forbidden = [...canaries, ...sums].flatMap(writings)
  const read = async (address: string, cookie: string) =>
    (await request.get(`${portal.url}${address}`, { headers: { cookie } })).text()
  const pages = entryPoints
    .filter(({ entry }) => !/#(POST)$|actions\.ts#/.test(entry))
    .map(({ address }) => address(ids))
  const addresses = [
    ...pages.map((address) => (address.startsWith('/api/') ? address : `/fr${address}`)),
    '/fr/workers?startDate=01/01/2025&endDate=31/12/2025',
    '/fr/workers?startDate=01/01/2025&endDate=31/12/2025&search=Verhaeren',
    `/nl/workers/${lotte}`,
    `/de/workers/${lotte}`,
    `/en/workers/${lotte}`,
  ]
  const found: string[] = []
  for (const address of addresses) {
    const text = await read(address, cookies.right)
    found.push(...forbidden.filter((writing) => holds(text, writing)).map((writing) => `${address}: ${writing}`))
  }
  expect(found).toEqual([])
  expect(await read(`/fr/workers/${lotte}`, cookies.right)).toContain('510,00')
  const own = await read('/fr/counter?year=2025&all=1', cookies.worker)
  expect(forbidden.some((writing) => holds(own, writing))).toBe(true)
})
