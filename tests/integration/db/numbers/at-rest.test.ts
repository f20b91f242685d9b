import { beforeAll, describe, expect, it } from 'vitest'
import { startSession } from '@/lib/auth/sign-in/session-start.ts'
import { config } from '@/lib/config.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { saveSetAsideForm } from '@/lib/db/user/set-aside-forms.ts'
import { findUserIdBySsin } from '@/lib/db/user/users.ts'
import { computeSyntheticSsin, formatSsin } from '@/lib/domain/identifiers/ssin.ts'
import { localDate, todayInBrussels } from '@/lib/domain/local-date.ts'
import { cancelDeclaration } from '@/lib/use-cases/declaration/cancel-declaration.ts'
import { readWorker } from '@/lib/use-cases/declaration/read-worker.ts'
import { readWorkerId } from '@/lib/use-cases/declaration/read-worker-id.ts'
import { startCorrection } from '@/lib/use-cases/declaration/start-correction.ts'
import { readAccount } from '@/lib/use-cases/invitation/read-account.ts'
import { startInvitation } from '@/lib/use-cases/invitation/start-invitation.ts'
import { submitAccount } from '@/lib/use-cases/invitation/submit-account.ts'
import { computeAppCode, computeStep } from '@/lib/use-cases/sign-in/app-code.ts'
import { submitTransmission } from '@/lib/use-cases/transmission/submit-transmission.ts'
import { validateTransmission } from '@/lib/use-cases/transmission/validate-transmission.ts'
import { clients } from '@/prisma/scenarios/clients.ts'
import { people } from '@/prisma/scenarios/people.ts'
import { readEverything } from '@/prisma/scenarios/read-everything.ts'
import { tellDraft, tellPastWages, tellRefused } from '@/prisma/scenarios/stories.ts'
import { withClient } from '@/scripts/postgres/roles.ts'
import { findInDataFolder, findPlainNumbers } from '../../../support/numbers/plain-numbers.ts'
import { aWage, now, World } from '../../../support/world.ts'
import { plantStranger } from '../wall/stranger.ts'

const invited = computeSyntheticSsin(localDate.parse('1992-02-02'))
const known = new Set([
  ...Object.values(people).map(({ ssin }) => ssin),
  ...clients().map(({ worker }) => worker.ssin),
  invited,
])

let world: World

/** The world of the demonstration, and in it one of everything that somebody can do with a number in hand. */
beforeAll(async () => {
  world = await World.plant()
  const today = todayInBrussels(now)
  await tellPastWages(world.planted)
  await tellRefused(world.planted, today)
  await tellDraft(world.planted, today)
  await readEverything(world.planted)
  await plantStranger(world)
  await correctAndWithdraw()
  await makeAccount()
  const text = JSON.stringify([['search', formatSsin(people.isabelle.ssin)]])
  const userId = world.workerId('nathalie')
  const expiresAt = new Date('2099-01-01T00:00:00Z')
  await saveSetAsideForm({ tokenHash: 'aside', userId, path: '/fr/workers', text, expiresAt }, now)
  const idToken = JSON.stringify({ egovNRN: people.nathalie.ssin })
  const started = { sessionToken: 'token', userId, level: 400, methods: ['pwd'], idToken }
  await startSession(started, { userAgent: null, formerToken: null }, now)
}, 180_000)

async function correctAndWithdraw(): Promise<void> {
  await world.transmit([aWage({ person: 'christophe' })])
  const { declarations } = await readWorker(world.actor(), world.workerId('christophe'), now)
  const declarationId = declarations[0]?.declarationId ?? ''
  const correction = await startCorrection(world.actor(), declarationId, now)
  if (!correction.ok) throw new Error('the correction did not begin')
  await submitTransmission(world.actor(), correction.value.transmissionId, now)
  const last = { declarationId, basedOnVersionId: declarations[0]?.shown.versionId ?? '' }
  const withdrawn = await cancelDeclaration(world.actor(), { ...last, reason: 'notWorked', reasonText: '' }, now)
  if (withdrawn.kind === 'received') await validateTransmission(withdrawn.transmissionId, now)
}

/** The number typed wrong once, which is remembered for the form, then right. */
async function makeAccount(): Promise<void> {
  let token = ''
  const remember = (made: string) => {
    token = made
    return made
  }
  const words = { compose: () => ({ subject: 'x', text: 'x' }), openPath: (made: string) => `/${remember(made)}` }
  const terms = { permissions: ['eBox'] as const, startDate: todayInBrussels(now), endDate: null }
  await startInvitation(world.actor(), { email: 'camille@example.org', ...terms }, words, now)
  const code = computeAppCode((await readAccount(token, now))?.totpSecret ?? '', computeStep(now))
  const names = { givenName: 'Camille', familyName: 'Renard', username: 'camille.renard' }
  const typed = { ...names, ssin: formatSsin(invited), password: 'quatre chevaux bleus', language: 'fr' as const }
  await submitAccount(token, { ...typed, code: '000000' }, now)
  await submitAccount(token, { ...typed, code }, now)
}

describe('the national number of anybody', () => {
  it('is found by whoever may search it, and shown to whoever may see it', async () => {
    expect(await readWorkerId(world.actor(), people.isabelle.ssin)).toBe(world.workerId('isabelle'))
    const { worker } = await readWorker(world.actor(), world.workerId('isabelle'), now)
    expect(worker.ssin).toBe(people.isabelle.ssin)
    expect(await findUserIdBySsin(invited)).not.toBeNull()
  })

  it('stands nowhere in the files of the database, its logs or its rows', async () => {
    expect(await prisma.person.count()).toBe(known.size)
    expect(await findInDataFolder(known)).toEqual({ base: [], logs: [], tables: [] })
  })

  it('would be found there, plain or with its dots, wherever something wrote it', async () => {
    const canary = '00000000199'
    await withClient(config.databaseOwnerUrl, async (client) => {
      await client.query('CREATE TABLE "Canary" (text text)')
      await client.query(`INSERT INTO "Canary" VALUES ($1)`, [`{"typed":"${formatSsin(canary)}"}`])
    })
    const hits = await findInDataFolder(new Set([canary]))
    expect([hits.base.length > 0, hits.logs.length > 0, hits.tables]).toEqual([true, true, ['"Canary"']])
    await prisma.$executeRaw`DROP TABLE "Canary"`
    const longer = Buffer.from('x71234567890123y12.34.56-789.01')
    expect([...findPlainNumbers(longer, new Set(['12345678901', '00000000000']))]).toEqual(['12345678901'])
  })
})
