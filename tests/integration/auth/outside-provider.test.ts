import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prisma } from '@/lib/db/owner-client.ts'
import { findPersonClaims } from '@/lib/db/user/users.ts'
import { OutsideProvider } from '@/tests/support/outside-provider.ts'

const portal = 'http://localhost:3000'
const folder = mkdtempSync(join(tmpdir(), 'flexi-at-work-csam-'))
let outside: OutsideProvider
let startSignIn: typeof import('@/lib/auth/sign-in/start-sign-in.ts').startSignIn
let finishSignIn: typeof import('@/lib/auth/sign-in/finish-sign-in.ts').finishSignIn

/** The configuration is read when it is loaded: it names the provider before that. */
beforeAll(async () => {
  outside = await OutsideProvider.start(`${portal}/api/auth/callback/csam`)
  const keyFile = join(folder, 'portal.pem')
  writeFileSync(keyFile, outside.privateKeyPem)
  const { config } = await import('@/lib/config.ts')
  Object.assign(config.csam, { issuer: outside.issuer, clientId: 'portal-at-csam', privateKeyFile: keyFile })
  ;({ startSignIn } = await import('@/lib/auth/sign-in/start-sign-in.ts'))
  ;({ finishSignIn } = await import('@/lib/auth/sign-in/finish-sign-in.ts'))
})

afterAll(async () => {
  await outside.stop()
  rmSync(folder, { recursive: true })
})

type Jar = Map<string, string>

function keep(jar: Jar, setCookies: readonly string[]): void {
  for (const line of setCookies) {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    jar.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)))
  }
}

/** Follows the browser through the provider until it leads back to the portal. */
async function passProvider(address: string): Promise<URL> {
  const jar: Jar = new Map()
  let next = address
  while (!next.startsWith(portal)) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(next, { headers: { cookie }, redirect: 'manual' })
    keep(jar, answer.headers.getSetCookie())
    const location = answer.headers.get('location')
    if (!location) throw new Error(`${answer.status} ${await answer.text()}`)
    next = new URL(location, next).href
  }
  return new URL(next)
}

async function signIn(): Promise<{ location: string; jar: Jar }> {
  const jar: Jar = new Map()
  const started = await startSignIn('nl', '/nl/workers')
  keep(jar, started.setCookies)
  const back = await passProvider(started.location)
  const query = Object.fromEntries(back.searchParams)
  const finished = await finishSignIn({ query, cookies: Object.fromEntries(jar), userAgent: null })
  keep(jar, finished.setCookies)
  return { location: finished.location, jar }
}

const person = { egovNRN: '64010199931', givenName: 'Jean', surname: 'Dupont', prefLanguage: 'nl', level: 500 }

describe('a provider outside, by configuration', () => {
  it('signs a citizen in whom nobody knew, with the level of his key', async () => {
    outside.person = person
    const { location, jar } = await signIn()
    expect(location).toBe(`${portal}/nl/workers`)
    expect(jar.get('flexi-session')).toMatch(/^[\w-]{43}$/)
    expect(jar.get('prefLanguage')).toBe('nl')
    const [session] = await prisma.session.findMany({ include: { user: true } })
    expect(session?.level).toBe(500)
    expect(await findPersonClaims(session?.userId ?? '')).toMatchObject({
      ssin: '64010199931',
      givenName: 'Jean',
      familyName: 'Dupont',
    })
    expect(session?.user.passwordHash).toBeNull()
  })

  it('keeps the proof for its own sign-out, which nobody can read in the database', async () => {
    const [session] = await prisma.session.findMany()
    expect(session?.idToken).toBeTruthy()
    expect(Buffer.from(session?.idToken ?? '', 'base64url').toString()).not.toContain('eyJ')
  })

  it('knows the same person again', async () => {
    outside.person = { ...person, level: 450 }
    await signIn()
    expect(await prisma.user.count()).toBe(1)
    expect(await prisma.session.count()).toBe(2)
  })

  it('signs nobody in without a national number', async () => {
    outside.person = { ...person, egovNRN: '' }
    const { location, jar } = await signIn()
    expect(location).toBe('/nl/sign-in?error=failed')
    expect(jar.get('flexi-session')).toBeUndefined()
  })

  it('signs nobody in who brings the answer of another browser', async () => {
    outside.person = person
    const started = await startSignIn('nl', '/nl/workers')
    const back = await passProvider(started.location)
    const query = Object.fromEntries(back.searchParams)
    const { location, setCookies } = await finishSignIn({ query, cookies: {}, userAgent: null })
    expect(location).toMatch(/\/sign-in\?error=failed$/)
    expect(setCookies.join()).not.toContain('flexi-session=')
  })
})
