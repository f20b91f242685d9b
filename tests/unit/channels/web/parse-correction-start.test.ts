import { expect, it } from 'vitest'
import { parseCorrectionStart } from '@/lib/channels/web/parse-correction-start.ts'

function start(field: string) {
  const form = new FormData()
  form.set('declarationId', 'd')
  form.set('field', field)
  return parseCorrectionStart(form).field
}

it('a correction opens at the path of a field', () => {
  expect(start('qualities.0.employerCategory')).toBe('qualities.0.employerCategory')
  expect(start('qualities.3.premiums.12.amountCents')).toBe('qualities.3.premiums.12.amountCents')
  expect(start('calculationDate')).toBe('calculationDate')
})

it('anything that is no path of a field opens the form at its beginning', () => {
  for (const field of ['', '//elsewhere.example', 'a b', 'x#y', 'qualities.0.employerCategory?x=1', '.'.repeat(9)])
    expect(start(field)).toBeNull()
})
