import {
  askAtOnce,
  keepConnections,
  listAlive,
  listAnswering,
  restartWithWebProcesses,
} from '../../support/processes/several.ts'
import { expect, test } from '../../support/server.ts'
import { signInAfresh } from '../../support/sign-in.ts'

test('Whoever signs in is the same person in each of the processes that answer pages; none outlives a kill of the first', async ({
  page,
  portal,
}) => {
  await restartWithWebProcesses(portal, 2)
  const answeredBy = new Set<number>()
  page.on('response', (answer) => {
    if (!answer.url().includes('/_next/')) answeredBy.add(Number(answer.headers()['x-process']))
  })
  await signInAfresh(page, 'nathalie.servais')
  await expect(page.locator('.ctx')).toContainText('Brasserie du Canal SRL')
  // A draft begun in one process goes on in the other.
  await page.goto('/fr/transmissions/new')
  await page.locator('#wage-period [name=startDate]').fill('01/12/2024')
  await page.locator('#wage-period [name=endDate]').fill('31/12/2024')
  await page.locator('#wage-period button[type=submit]').last().click()
  await page.waitForURL(/\/transmissions\/[^/]+\/workers/)
  for (let looks = 0; looks < 2; looks++) {
    await page.reload()
    await expect(page.locator('main')).toContainText('Brisart')
  }
  const answering = await listAnswering(portal)
  expect(answering).toHaveLength(2)
  expect([...answeredBy].sort((one, other) => one - other)).toEqual(answering)
  await portal.stopServer('SIGKILL')
  await expect.poll(() => listAlive(answering)).toEqual([])
})

test('A web process that is killed under way leaves nobody waiting and is replaced; all end with the first', async ({
  portal,
}) => {
  await restartWithWebProcesses(portal, 2)
  const [killed = 0, other = 0] = await listAnswering(portal)
  const answers = askAtOnce(portal, 20)
  process.kill(killed, 'SIGKILL')
  // What the killed one had begun ends without an answer; nothing hangs.
  expect(await answers).not.toContain('TimeoutError')
  await expect.poll(async () => (await listAnswering(portal)).length).toBe(2)
  const answering = await listAnswering(portal)
  expect(answering).toContain(other)
  expect(answering).not.toContain(killed)
  expect(await askAtOnce(portal, 4)).toEqual([200, 200, 200, 200])
  expect(portal.said).toContain('A web process died; another takes its place.')
  await portal.stopServer()
  expect(listAlive(answering)).toEqual([])
})

test('A connection goes to the process that holds the fewest, though every second browser leaves again', async ({
  portal,
}) => {
  await restartWithWebProcesses(portal, 2, { isKept: true })
  const first = await keepConnections(portal, 10)
  expect(countEach(first.heldBy)).toEqual([5, 5])
  first.end()
  // In turn, all who stay would be with the same process.
  const staying: string[] = []
  for (let pairs = 0; pairs < 6; pairs++) {
    const { heldBy } = await keepConnections(portal)
    staying.push(...heldBy)
    const leaving = await keepConnections(portal)
    leaving.end()
  }
  const [one = 0, other = 0] = countEach(staying)
  expect(Math.abs(one - other)).toBeLessThanOrEqual(1)
})

function countEach(names: readonly string[]): number[] {
  return [...Map.groupBy(names, (name) => name).values()].map((same) => same.length)
}
