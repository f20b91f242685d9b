import { describe, expect, it } from 'vitest'
import { findMissing, parseKeyForm } from '@/lib/channels/web/parse-key-form.ts'

const form = (fields: Record<string, string>) => {
  const typed = new FormData()
  for (const [name, value] of Object.entries(fields)) typed.append(name, value)
  return typed
}

describe('the form of a digital key', () => {
  it('is read as typed, spaces of the password included', () => {
    expect(parseKeyForm(form({ username: ' Nathalie ', password: ' a b ', code: '123 456' }))).toEqual({
      username: 'Nathalie',
      password: ' a b ',
      code: '123 456',
    })
  })

  it('is cut before anything is computed with a megabyte', () => {
    const typed = parseKeyForm(form({ username: 'a'.repeat(1e6), password: 'b'.repeat(1e6), code: '1'.repeat(1e6) }))
    expect([typed.username.length, typed.password.length, typed.code.length]).toEqual([200, 1000, 50])
  })

  it('counts a file as nothing typed', () => {
    const typed = new FormData()
    typed.append('password', new File(['x'], 'x.txt'))
    expect(parseKeyForm(typed).password).toBe('')
  })

  it('tells which of the fields asked for are empty', () => {
    const typed = parseKeyForm(form({ username: 'a', password: '', code: '  ' }))
    expect(findMissing(typed, ['username', 'password', 'code'])).toEqual(['password', 'code'])
    expect(findMissing(typed, ['username', 'password'])).toEqual(['password'])
  })
})
