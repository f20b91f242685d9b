import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { startWorker } from '@/lib/jobs/worker.ts'
import { confirmApp } from '@/lib/use-cases/key/confirm-app.ts'
import { readAppSetup } from '@/lib/use-cases/key/read-app-setup.ts'
import { savePassword } from '@/lib/use-cases/key/save-password.ts'
import { saveRecoveryCodes } from '@/lib/use-cases/key/save-recovery-codes.ts'
import { startApp } from '@/lib/use-cases/key/start-app.ts'
import { cancelPasskey } from '@/lib/use-cases/passkey/cancel-passkey.ts'
import { confirmPasskey } from '@/lib/use-cases/passkey/confirm-passkey.ts'
import { listPasskeys } from '@/lib/use-cases/passkey/list-passkeys.ts'
import { startPasskey } from '@/lib/use-cases/passkey/start-passkey.ts'
import { computeAppCode, computeStep } from '@/lib/use-cases/sign-in/app-code.ts'
import { KeyHolderWorld, password } from '@/tests/support/account/key-holder.ts'
import { SoftPasskey } from '@/tests/support/account/soft-passkey.ts'

const now = new Date('2026-03-02T08:00:00Z')
let world: KeyHolderWorld
let worker: Awaited<ReturnType<typeof startWorker>>

beforeAll(async () => {
  world = await KeyHolderWorld.make()
  await world.reset()
  await world.signIn(now)
  worker = await startWorker()
})
afterAll(() => worker.stop())

/** The mail that the change brings, and no other. */
async function mailAfter(change: () => Promise<unknown>) {
  await prisma.demonstrationMail.deleteMany()
  await change()
  while ((await prisma.demonstrationMail.count()) === 0) await wait(50)
  const mails = await prisma.demonstrationMail.findMany()
  expect(mails).toHaveLength(1)
  return mails[0]
}

async function setUpApp() {
  await startApp(world.actor, now)
  const secret = (await readAppSetup(world.actor, now)).pending?.secret ?? ''
  await confirmApp(world.actor, computeAppCode(secret, computeStep(now)), now)
}

async function addPasskey() {
  const { challenge } = await startPasskey(world.actor, now)
  const answer = new SoftPasskey(world.userId).register(challenge)
  await confirmPasskey(world.actor, { answer, name: 'Mon téléphone' }, now)
}

async function removePasskey() {
  const [passkey] = (await listPasskeys(world.actor, now)).passkeys
  await cancelPasskey(world.actor, passkey?.passkeyId ?? '', now)
}

const changePassword = (current: string) =>
  savePassword(world.actor, { current, next: 'quatre chevaux bleus', address: '192.0.2.7' }, now)

describe('its person is told by e-mail that', () => {
  it.each([
    ['an application was set up', setUpApp, 'une application de codes a été configurée'],
    ['a passkey was added', addPasskey, 'une clé d’accès a été ajoutée'],
    ['a passkey was removed', removePasskey, 'une clé d’accès a été supprimée'],
    ['recovery codes were renewed', () => saveRecoveryCodes(world.actor, now), 'de nouveaux codes de secours'],
    ['the password was changed', () => changePassword(password), 'le mot de passe a été modifié'],
  ])('%s', async (_, change, words) => {
    const mail = await mailAfter(change)
    expect(mail?.recipient).toBe('jean@example.org')
    expect(mail?.text).toContain(words)
    expect(mail?.text).toContain('02/03/2026')
    expect(mail?.text).not.toMatch(/jean|dupont|téléphone/i)
  })

  it('nothing was changed is told to nobody', async () => {
    await prisma.demonstrationMail.deleteMany()
    expect((await changePassword('wrong')).kind).toBe('wrong')
    const jobs = await prisma.$queryRaw<unknown[]>`
      SELECT 1 FROM pgboss.job WHERE name = 'mail-account-notice' AND state <> 'completed'`
    expect(jobs).toHaveLength(0)
  })
})
