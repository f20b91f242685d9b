import { describe, expect, it } from 'vitest'
import { checkAccount, fieldOfProblem, tidyName, tidyProblems } from '@/lib/domain/access/account.ts'

const whole = {
  givenName: 'Camille',
  familyName: 'Renard',
  ssin: '90.01.01-999.23',
  username: 'camille.renard',
  password: 'quatre-chevaux-bleus',
  code: '123456',
}

describe('what is typed for an account', () => {
  it('may be complete', () => {
    expect(checkAccount(whole, () => false)).toEqual([])
  })

  it('is missed field by field, spaces alone being nothing', () => {
    const empty = { givenName: ' ', familyName: '', ssin: '', username: '', password: '', code: '' }
    expect(checkAccount(empty, () => false)).toEqual([
      'givenName.missing',
      'familyName.missing',
      'ssin.missing',
      'username.missing',
      'password.missing',
      'code.missing',
    ])
  })

  it.each(['ab', 'Camille', 'camille renard', '.camille', 'camille@example', 'é.b.c'])(
    'the user name %s cannot be read',
    (username) => {
      expect(checkAccount({ ...whole, username }, () => false)).toEqual(['username.unreadable'])
    },
  )

  it.each([
    ['elevenchars', 'short'],
    ['aaaaaaaaaaaaaaa', 'personal'],
    ['Camille.Renard2026', 'personal'],
    ['renardcamille-1', 'personal'],
    ['stolen elsewhere', 'leaked'],
  ])('the password %s is refused', (password, problem) => {
    expect(checkAccount({ ...whole, password }, (given) => given === 'stolen elsewhere')).toEqual([
      `password.${problem}`,
    ])
  })
})

describe('problems', () => {
  it('are told one a field, in the order of the form', () => {
    const found = ['code.wrong', 'ssin.unreadable', 'ssin.taken'] as const
    expect(tidyProblems(found)).toEqual(['ssin.unreadable', 'code.wrong'])
    expect(fieldOfProblem('ssin.taken')).toBe('ssin')
  })
})

describe('a name', () => {
  it('loses spaces and what no card shows', () => {
    expect(tidyName('  Marie   Christine ')).toBe('Marie Christine')
    expect(tidyName('a'.repeat(100))).toHaveLength(80)
  })
})
