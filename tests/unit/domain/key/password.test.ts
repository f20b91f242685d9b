import { describe, expect, it } from 'vitest'
import { checkPassword } from '@/lib/domain/key/password.ts'

const isLeaked = (password: string) => password === 'stolen elsewhere'
const owner = { username: 'nathalie.servais', givenName: 'Nathalie', familyName: 'Servais' }

describe('a new password', () => {
  it.each([
    'quatre chevaux bleus',
    'demonstration-flexi-2',
    '夜の海は静かで暗い色をしている',
    'aaaa bbbb cccc dddd',
    '739184650217',
  ])('may be anything long: %s', (password) => {
    expect(checkPassword(password, owner, isLeaked)).toBeNull()
  })

  it.each([
    ['', 'short'],
    ['elevensigns', 'short'],
    ['🐎🐎🐎🐎🐎🐎', 'short'],
    ['nathalie.servais', 'personal'],
    ['Nathalie.Servais2026', 'personal'],
    ['NathalieServais!', 'personal'],
    ['servaisnathalie', 'personal'],
    ['aaaaaaaaaaaa', 'personal'],
    ['ababababababab', 'personal'],
    ['motdepasse123', 'common'],
    ['Mot de passe 2026!', 'common'],
    ['passwordpassword', 'common'],
    ['Wachtwoord-2026', 'common'],
    ['azerty123456', 'common'],
    ['FlexiAtWork2026', 'common'],
    ['Sécurité sociale', 'common'],
    ['123456789012', 'common'],
    ['987654321098', 'common'],
    ['stolen elsewhere', 'leaked'],
  ])('may not be %j: %s', (password, problem) => {
    expect(checkPassword(password, owner, isLeaked)).toBe(problem)
  })
})
