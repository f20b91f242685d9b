import { expect, it } from 'vitest'
import { isEstablishmentUnitNumber } from '@/lib/domain/identifiers/establishment-unit-number.ts'

it('an establishment unit has ten digits, the first 2 to 8, and check digits', () => {
  expect(isEstablishmentUnitNumber('2.123.456.791')).toBe(true)
  expect(isEstablishmentUnitNumber('2123456792')).toBe(false)
  expect(isEstablishmentUnitNumber('0123456749')).toBe(false)
  expect(isEstablishmentUnitNumber('9123456700')).toBe(false)
  expect(isEstablishmentUnitNumber('212345679')).toBe(false)
})
