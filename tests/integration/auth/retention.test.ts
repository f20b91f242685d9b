import { beforeAll, describe, expect, it } from 'vitest'
import { purgeEnded } from '@/lib/auth/retention.ts'
import { hashToken } from '@/lib/auth/token-hash.ts'
import { saveOidcRecord } from '@/lib/db/oidc-records.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { saveLoginCode } from '@/lib/db/user/login-codes.ts'
import { saveSession } from '@/lib/db/user/sessions.ts'
import { saveSetAsideForm } from '@/lib/db/user/set-aside-forms.ts'
import { saveAttempt } from '@/lib/db/user/sign-in-throttle.ts'
import { KEPT_SECONDS, LONGEST_SECONDS } from '@/lib/domain/session-life.ts'
import { idOf } from '@/prisma/scenarios/cast.ts'
import { World } from '@/tests/support/world.ts'

const start = new Date('2026-03-02T08:00:00Z')
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000)
const rule = { freeFailures: 5, longestDelaySeconds: 900, forgottenAfterSeconds: 3600 }

const [forms, codes, records, sessions, counts] = [0, 1, 2, 3, 4] as const

/** How many rows each table of sign-ins holds after a purge at this moment. */
async function countsAfterPurge(now: Date): Promise<number[]> {
  await purgeEnded(now)
  return Promise.all([
    prisma.setAsideForm.count(),
    prisma.loginCode.count(),
    prisma.oidcRecord.count(),
    prisma.session.count(),
    prisma.signInThrottle.count(),
  ])
}

beforeAll(async () => {
  const { planted } = await World.plant()
  const userId = idOf(planted.personIds, 'nathalie')
  const text = JSON.stringify([['grossWage', '123,45']])
  await saveSetAsideForm(
    { tokenHash: hashToken('form'), userId, path: '/fr/x', text, expiresAt: after(KEPT_SECONDS) },
    start,
  )
  await saveLoginCode(userId, '123456', { now: start, expiresAt: after(600) })
  await saveOidcRecord('Interaction', 'x', { payload: {}, expiresAt: after(60) })
  const session = { tokenHash: hashToken('session'), level: 400, activeProfile: null, idToken: null, userAgent: null }
  await saveSession({ ...session, userId, expiresAt: after(LONGEST_SECONDS) }, start)
  await saveAttempt('person:x', rule, start)
})

describe('what the page on personal data promises', () => {
  it('is kept: a form put aside lies there encrypted for thirty minutes and not a second longer', async () => {
    expect(Buffer.from((await prisma.setAsideForm.findFirstOrThrow()).ciphertext).toString('latin1')).not.toContain(
      '123,45',
    )
    expect((await countsAfterPurge(after(KEPT_SECONDS - 1)))[forms]).toBe(1)
    expect((await countsAfterPurge(after(KEPT_SECONDS)))[forms]).toBe(0)
  })

  it('is kept: codes, records of the provider, counts of failures and sessions go when nobody can use them', async () => {
    const kept = await countsAfterPurge(after(KEPT_SECONDS))
    expect([kept[codes], kept[records]]).toEqual([0, 0])
    expect([kept[sessions], kept[counts]]).toEqual([1, 1])
    expect((await countsAfterPurge(after(LONGEST_SECONDS + KEPT_SECONDS + 1)))[sessions]).toBe(0)
    expect((await countsAfterPurge(after(24 * 3600 + 1)))[counts]).toBe(0)
  })
})
