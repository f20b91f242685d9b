import { expect, it } from 'vitest'
import { isPplNumber } from '@/lib/domain/identifiers/ppl-number.ts'

it.each([
  ['196', false],
  ['197', false],
  ['198', false],
  ['201', false],
  ['202', true],
  ['9799', false],
  ['9797', true],
  ['5170096', true],
  ['5170097', false],
  ['99999926', true],
  ['99999927', false],
  ['51700X6', false],
])('a local authority number %s: %s', (text, expected) => {
  expect(isPplNumber(text)).toBe(expected)
})
