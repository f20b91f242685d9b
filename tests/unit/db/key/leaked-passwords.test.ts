import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isLeakedPassword } from '@/lib/db/key/leaked-passwords.ts'
import { checkPassword } from '@/lib/domain/key/password.ts'

const owner = { username: 'nathalie.servais', givenName: 'Nathalie', familyName: 'Servais' }

describe('a password that was stolen elsewhere', () => {
  it.each([
    '123qweasdzxc',
    '1qaz2wsx3edc',
    'QazWsxEdcRfv',
    'LeaveMeAlone',
    'finalfantasy',
    'severodvinsk',
    'fyutkbyf2005',
  ])('is refused, in whatever capitals: %s', (password) => {
    expect(checkPassword(password, owner, isLeakedPassword)).toBe('leaked')
  })

  it.each(['quatre chevaux bleus', 'demonstration-flexi', 'vier blauwe paarden'])(
    'is not one that nobody lost: %s',
    (password) => {
      expect(checkPassword(password, owner, isLeakedPassword)).toBeNull()
    },
  )

  it('is found on a list of more than the three thousand that are asked for, each once and in order', () => {
    const text = readFileSync('lib/db/key/leaked-passwords.txt', 'utf8')
    const lines = text.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(40_000)
    expect(lines.every((line) => /^[\w-]{8}$/.test(line))).toBe(true)
    expect(lines.every((line, place) => place === 0 || (lines[place - 1] ?? '') < line)).toBe(true)
  })
})
