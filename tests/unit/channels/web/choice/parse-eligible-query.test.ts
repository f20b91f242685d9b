import { expect, test } from 'vitest'
import { parseEligibleQuery } from '@/lib/channels/web/choice/parse-eligible-query.ts'

const worker = '0193a5c0-0000-7000-8000-000000000001'

test('a name, an opaque worker and a place in the list are read from the address', () => {
  expect(parseEligibleQuery({ search: ' dup ', worker, cursor: `n_${worker}` })).toEqual({
    query: { search: 'dup', workerId: worker, cursor: `n_${worker}` },
    numberProblem: null,
  })
})

test('anything else in the address asks for nothing', () => {
  expect(parseEligibleQuery({ search: '', worker: '96030899922', cursor: "n'--", number: 'x' })).toEqual({
    query: {},
    numberProblem: null,
  })
  expect(parseEligibleQuery({ number: 'unknown' }).numberProblem).toBe('unknown')
})
