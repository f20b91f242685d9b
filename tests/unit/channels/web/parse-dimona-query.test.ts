import { expect, it } from 'vitest'
import { parseDimonaQuery } from '@/lib/channels/web/parse-dimona-query.ts'

it('the Dimona list is asked for by name and status', () => {
  expect(parseDimonaQuery({ search: ' brisart ', status: 'acceptedWithWarning' })).toEqual({
    search: 'brisart',
    status: 'acceptedWithWarning',
    pageSize: 50,
  })
})

it('a number in its address is not looked for, nor a status that does not exist', () => {
  expect(parseDimonaQuery({ search: '96030899922', status: 'lost', cursor: '<b>' })).toEqual({ pageSize: 50 })
})
