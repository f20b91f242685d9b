import { expect, it } from 'vitest'
import { computeInitials } from '@/lib/domain/e-box/initials.ts'

it.each([
  ['Isabelle', 'Clarebout', 'I.C.'],
  ['Christophe', 'Van Houdt', 'C.V.H.'],
  ['Marie-Christine', 'Vandenberghe-Delacroix', 'M.C.V.D.'],
  ['Łukasz', 'Szczepański', 'Ł.S.'],
  ['Élodie', "d'Hondt", 'É.D.'],
  ['Jan', 'van den Bossche', 'J.V.D.B.'],
  ['Anne – Sophie', '  de  Wit ', 'A.S.D.W.'],
  ['E\u0301lodie', '’t Hooft', 'É.T.H.'],
  ['', 'Ali', 'A.'],
  ['', '', ''],
])('%s %s is shown as %s', (givenName, familyName, expected) => {
  expect(computeInitials({ givenName, familyName })).toBe(expected)
})
