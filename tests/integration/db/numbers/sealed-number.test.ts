import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { config } from '@/lib/config.ts'
import { makeKeyText } from '@/lib/db/key-file.ts'
import { newId } from '@/lib/db/new-id.ts'
import { prisma } from '@/lib/db/owner-client.ts'
import { findPersonIds, sealNumbers } from '@/lib/db/person/people.ts'
import { prepareKey, reseal } from '@/lib/db/person/reseal.ts'
import { sealPlainNumbers } from '@/lib/db/person/seal-plain-numbers.ts'
import { openSsin } from '@/lib/db/person/sealed-ssin.ts'
import { getSsinKey } from '@/lib/db/person/ssin-keys.ts'
import { recordUser } from '@/lib/db/user/users.ts'

const NUMBER = '85081299994'
const id = newId()
const keyFile = join(config.dataDir, 'keys', 'ssin.key')
const someone = { givenName: 'A', familyName: 'B', searchName: 'b a' }
const sealedOf = async () => (await prisma.person.findUniqueOrThrow({ where: { id } })).ssinSealed

/** The file stays from one file of tests to the next: the first key of this one is its newest. */
let first: number
let before: string

beforeAll(async () => {
  const rows = await sealNumbers(prisma, [{ id, ssin: NUMBER, ...someone }])
  await prisma.person.createMany({ data: rows })
  first = (await prisma.ssinKey.findFirstOrThrow()).number
  before = readFileSync(keyFile, 'utf8')
})

afterAll(() => writeFileSync(keyFile, before))

describe('a sealed number', () => {
  it('opens in its own row, from bytes or from the base64 that stands within JSON', async () => {
    const sealed = await sealedOf()
    expect(sealed).toHaveLength(41)
    expect(openSsin(id, sealed)).toBe(NUMBER)
    expect(openSsin(id, Buffer.from(sealed).toString('base64'))).toBe(NUMBER)
  })

  it('does not open in another row, nor when a bit of it was changed', async () => {
    const sealed = await sealedOf()
    expect(() => openSsin(newId(), sealed)).toThrow()
    for (const place of [2, 14, 24, 25, 40]) {
      const changed = Uint8Array.from(sealed, (byte, at) => (at === place ? byte ^ 1 : byte))
      expect(() => openSsin(id, changed)).toThrow()
    }
    expect(() => openSsin(id, sealed.slice(0, -1))).toThrow()
  })

  it('looks different each time, while its index is the same and stands there once', async () => {
    const again = await sealNumbers(prisma, [{ id: newId(), ssin: NUMBER, ...someone }])
    expect(again[0]?.ssinSealed).not.toEqual(await sealedOf())
    await expect(prisma.person.createMany({ data: again })).rejects.toMatchObject({ code: 'P2002' })
  })

  it('makes one person of whoever becomes a user with the number of a worker', async () => {
    const user = { ...someone, ssin: NUMBER, username: 'a.b', email: '', language: 'fr' as const, isAgent: false }
    const { searchName: _, ...claims } = { ...user, passwordHash: null, totpSecret: null }
    expect(await prisma.$transaction((raw) => recordUser({ raw }, claims))).toBe(id)
  })
})

describe('the key file', () => {
  it('may get a further key beforehand, which seals nothing until it is brought into use', async () => {
    expect(await prepareKey(prisma)).toBe(first + 1)
    expect(await prepareKey(prisma)).toBe(first + 1)
    expect(readFileSync(keyFile, 'utf8')).toMatch(new RegExp(`^${first + 1} [\\w-]{43}\n${before}$`))
    expect(Buffer.from(await sealedOf()).readUInt16BE()).toBe(first)
    expect(await findPersonIds(prisma, [NUMBER])).toEqual(new Map([[NUMBER, id]]))
  })

  it('is read again when a number asks for a key that came meanwhile, and not needed for the old one afterwards', async () => {
    expect(await reseal(prisma)).toBe(1)
    expect(Buffer.from(await sealedOf()).readUInt16BE()).toBe(first + 1)
    expect(await prisma.ssinKey.findMany()).toMatchObject([
      { number: first + 1, fingerprint: getSsinKey(first + 1).fingerprint },
    ])
    const [newest = ''] = readFileSync(keyFile, 'utf8').split('\n')
    writeFileSync(keyFile, `${newest}\n`)
    expect(openSsin(id, await sealedOf())).toBe(NUMBER)
    expect(await sealPlainNumbers(prisma)).toBe(0)
  })

  it('of another installation, or one that lacks a key in use, is refused in one sentence', async () => {
    await prisma.ssinKey.create({ data: { number: first + 2, fingerprint: 'of another machine' } })
    await expect(sealPlainNumbers(prisma)).rejects.toThrow(/ssin\.key lacks the key \d+,.*set SSIN_KEY_FILE/)
    appendFileSync(keyFile, `${first + 2} ${makeKeyText()}\n`)
    await expect(findPersonIds(prisma, [NUMBER])).rejects.toThrow(
      /key \d+ of the file is not the one.*set SSIN_KEY_FILE/,
    )
    await prisma.ssinKey.delete({ where: { number: first + 2 } })
    appendFileSync(keyFile, 'no key at all\n')
    await prisma.ssinKey.create({ data: { number: first + 3, fingerprint: 'x' } })
    await expect(findPersonIds(prisma, [NUMBER])).rejects.toThrow(/must hold a number and a key/)
  })
})
