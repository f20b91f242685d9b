import { expect, it } from 'vitest'
import { isEidCardNumber } from '@/lib/domain/identifiers/eid-card-number.ts'

it('a card number is twelve digits, the last two the remainder of the others by 97', () => {
  expect(isEidCardNumber('000-0011032-71')).toBe(true)
  expect(isEidCardNumber('000-0011032-72')).toBe(false)
  expect(isEidCardNumber('000-0011032-7')).toBe(false)
  expect(isEidCardNumber('B00-0011032-71')).toBe(false)
})
