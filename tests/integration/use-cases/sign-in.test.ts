import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { computeAppCode, computeStep } from '@/lib/use-cases/sign-in/app-code.ts'
import { checkAppCode } from '@/lib/use-cases/sign-in/check-app-code.ts'
import { checkEmailCode } from '@/lib/use-cases/sign-in/check-email-code.ts'
import { listDemonstrationPeople } from '@/lib/use-cases/sign-in/list-demonstration-people.ts'
import { sendEmailCode, sendEmailCodeAgain } from '@/lib/use-cases/sign-in/send-email-code.ts'
import { type SavedUser, saveUser } from '@/lib/use-cases/user/save-user.ts'

const password = 'un-bon-mot-de-passe'
const address = '192.0.2.7'
/** Each test has its own hour: a code works once in the life of its person. */
let now = new Date('2026-03-02T08:00:00Z')
let user: SavedUser

const secondsLater = (seconds: number) => new Date(now.getTime() + seconds * 1000)
const codeAt = (steps: number) => computeAppCode(user.totpSecret, computeStep(now) + steps)
const typed = (overrides = {}) => ({ username: 'jean.dupont', password, address, code: codeAt(0), ...overrides })
const compose = (code: string) => ({ subject: 'code', text: `code ${code}` })

/** The code of the mail that was kept last. */
async function readMail(): Promise<string> {
  const mail = await prisma.demonstrationMail.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  expect(mail.recipient).toBe('jean@example.org')
  return mail.text.replace('code ', '')
}

async function sendCode(): Promise<string> {
  const answer = await sendEmailCode(typed(), compose, now)
  if (answer.kind !== 'sent') throw new Error(answer.kind)
  return answer.loginCodeId
}

beforeAll(async () => {
  user = await saveUser(
    { actingAs: 'system' },
    {
      ssin: '64010199931',
      givenName: 'Jean',
      familyName: 'Dupont',
      username: 'Jean.Dupont',
      email: 'jean@example.org',
      language: 'fr',
      password,
    },
  )
})

beforeEach(async () => {
  now = secondsLater(7200)
  await prisma.signInThrottle.deleteMany()
})

describe('user name, password and code of the application', () => {
  it('sign in with level 400', async () => {
    expect(await checkAppCode(typed(), now)).toMatchObject({ kind: 'right', userId: user.userId, level: 400 })
  })

  it('may be written with capitals and spaces', async () => {
    const answer = await checkAppCode(
      typed({ username: ' JEAN.dupont ', code: `${codeAt(0).slice(0, 3)} ${codeAt(0).slice(3)}` }),
      now,
    )
    expect(answer.kind).toBe('right')
  })

  it.each([-1, 1])('allow a drift of one step: %i', async (drift) => {
    expect((await checkAppCode(typed({ code: codeAt(drift) }), now)).kind).toBe('right')
  })

  it.each([-2, 2])('refuse a drift of two steps: %i', async (drift) => {
    expect((await checkAppCode(typed({ code: codeAt(drift) }), now)).kind).toBe('wrong')
  })

  it('accept a code once, also when two post it together', async () => {
    const answers = await Promise.all([
      checkAppCode(typed(), now),
      checkAppCode(typed(), now),
      checkAppCode(typed(), now),
    ])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['right', 'wrong', 'wrong'])
    expect((await checkAppCode(typed(), secondsLater(10))).kind).toBe('wrong')
  })

  it.each([
    ['an unknown person', { username: 'nobody.here' }],
    ['a wrong password', { password: 'something else' }],
    ['an empty password', { password: '' }],
    ['a wrong code', { code: '000000' }],
    ['no code', { code: '' }],
  ])('answer the same for %s', async (_, overrides) => {
    expect(await checkAppCode(typed(overrides), now)).toEqual({ kind: 'wrong' })
  })

  it('do not use up a code with a wrong password', async () => {
    await checkAppCode(typed({ password: 'wrong' }), now)
    expect((await checkAppCode(typed(), now)).kind).toBe('right')
  })
})

describe('too many attempts', () => {
  const fail = (at: Date, overrides = {}) => checkAppCode(typed({ password: 'wrong', ...overrides }), at)

  it('make the person wait, longer each time, even with the right keys', async () => {
    for (let attempt = 0; attempt < 6; attempt++) expect((await fail(now)).kind).toBe('wrong')
    expect(await checkAppCode(typed(), now)).toEqual({ kind: 'wait', until: secondsLater(2) })
    expect((await fail(secondsLater(2))).kind).toBe('wrong')
    expect(await fail(secondsLater(3))).toEqual({ kind: 'wait', until: secondsLater(6) })
  })

  it('are forgotten after a success', async () => {
    for (let attempt = 0; attempt < 5; attempt++) await fail(now)
    expect((await checkAppCode(typed(), now)).kind).toBe('right')
    for (let attempt = 0; attempt < 5; attempt++) expect((await fail(now)).kind).toBe('wrong')
  })

  it('are forgotten after a quiet hour', async () => {
    for (let attempt = 0; attempt < 6; attempt++) await fail(now)
    expect((await fail(secondsLater(3603))).kind).toBe('wrong')
    expect((await fail(secondsLater(3603))).kind).toBe('wrong')
  })

  it('are counted for people who do not exist, just the same', async () => {
    for (let attempt = 0; attempt < 6; attempt++) await fail(now, { username: 'nobody.here' })
    expect((await fail(now, { username: 'nobody.here' })).kind).toBe('wait')
  })

  it('from one address are counted over all people', async () => {
    await fail(now, { username: 'nobody.here' })
    await prisma.signInThrottle.updateMany({ where: { key: { startsWith: 'address:' } }, data: { failures: 50 } })
    expect((await fail(now, { username: 'nobody.else' })).kind).toBe('wrong')
    expect((await checkAppCode(typed(), now)).kind).toBe('wait')
    expect((await checkAppCode(typed({ address: '192.0.2.8' }), now)).kind).toBe('right')
  })

  it('at the same moment do not slip through', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => fail(now)))
    expect(answers.filter(({ kind }) => kind === 'wrong')).toHaveLength(6)
  })
})

describe('a code by e-mail', () => {
  it('signs in with level 350, once', async () => {
    const loginCodeId = await sendCode()
    const code = await readMail()
    expect(code).toMatch(/^\d{6}$/)
    expect(await checkEmailCode(loginCodeId, ` ${code} `, now)).toMatchObject({
      kind: 'right',
      level: 350,
      userId: user.userId,
    })
    expect(await checkEmailCode(loginCodeId, code, now)).toEqual({ kind: 'over' })
  })

  it('is sent to those who know the password only, and says nothing else', async () => {
    const before = await prisma.demonstrationMail.count()
    expect(await sendEmailCode(typed({ password: 'wrong' }), compose, now)).toEqual({ kind: 'wrong' })
    expect(await sendEmailCode(typed({ username: 'nobody.here' }), compose, now)).toEqual({ kind: 'wrong' })
    expect(await prisma.demonstrationMail.count()).toBe(before)
  })

  it.each([
    [599, 'right'],
    [600, 'over'],
  ])('lives ten minutes: after %i seconds %s', async (seconds, kind) => {
    const loginCodeId = await sendCode()
    expect((await checkEmailCode(loginCodeId, await readMail(), secondsLater(seconds))).kind).toBe(kind)
  })

  it('may be tried five times', async () => {
    const loginCodeId = await sendCode()
    const code = await readMail()
    const other = code === '123456' ? '654321' : '123456'
    const kinds = []
    for (let attempt = 0; attempt < 5; attempt++) kinds.push((await checkEmailCode(loginCodeId, other, now)).kind)
    expect(kinds).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'over'])
    expect((await checkEmailCode(loginCodeId, code, now)).kind).toBe('over')
  })

  it('is stored as something that cannot be read back', async () => {
    const loginCodeId = await sendCode()
    const { codeHash } = await prisma.loginCode.findUniqueOrThrow({ where: { id: loginCodeId } })
    expect(codeHash).not.toContain(await readMail())
  })

  it('can be sent again, not without end', async () => {
    const loginCodeId = await sendCode()
    const kinds = []
    for (let mail = 0; mail < 6; mail++) kinds.push((await sendEmailCodeAgain(loginCodeId, compose, now)).kind)
    expect(kinds).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'wait'])
  })

  it('does not show the whole address', async () => {
    const answer = await sendEmailCode(typed(), compose, now)
    expect(answer).toMatchObject({ kind: 'sent', recipient: 'j•••@example.org' })
  })
})

describe('what the database keeps of a person’s keys', () => {
  it('is neither the password nor the secret of the application', async () => {
    const row = await prisma.user.findUniqueOrThrow({ where: { id: user.userId } })
    expect(JSON.stringify(row)).not.toContain(password)
    expect(JSON.stringify(row)).not.toContain(user.totpSecret)
  })
})

describe('the people of the demonstration', () => {
  it('are those with a fictitious number, each with a code that is accepted', async () => {
    await saveUser(
      { actingAs: 'system' },
      {
        ssin: '64010100159',
        givenName: 'R',
        familyName: 'R',
        username: 'r.r',
        email: 'r@example.org',
        language: 'fr',
        password,
      },
    )
    const people = await listDemonstrationPeople(now)
    expect(people.map(({ username }) => username)).toEqual(['jean.dupont'])
    const codes = []
    for (let attempt = 0; attempt < 3; attempt++) {
      const [person] = await listDemonstrationPeople(now)
      codes.push((await checkAppCode(typed({ code: person?.appCode }), now)).kind)
    }
    expect(codes).toEqual(['right', 'right', 'right'])
    expect((await listDemonstrationPeople(now))[0]?.appCode).toBeNull()
  })
})
