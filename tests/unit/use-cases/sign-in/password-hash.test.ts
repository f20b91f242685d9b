import { describe, expect, it } from 'vitest'
import { hashPassword, isPasswordRight } from '@/lib/use-cases/sign-in/password-hash.ts'

describe('a password', () => {
  it('is recognised by its hash, and by nothing else', async () => {
    const hash = await hashPassword('un mot de passe')
    expect(await isPasswordRight('un mot de passe', hash)).toBe(true)
    expect(await isPasswordRight('un mot de passe ', hash)).toBe(false)
    expect(await isPasswordRight('', hash)).toBe(false)
  })

  it('has another hash each time', async () => {
    expect(await hashPassword('x')).not.toBe(await hashPassword('x'))
  })

  it('is the same however its accents were typed', async () => {
    expect(await isPasswordRight('e\u0301te\u0301', await hashPassword('\u00e9t\u00e9'))).toBe(true)
  })

  it('is never right for a person who has none', async () => {
    expect(await isPasswordRight('', null)).toBe(false)
    expect(await isPasswordRight('demonstration-flexi', null)).toBe(false)
  })
})
