import { expect, it } from 'vitest'
import { parseAccessNeed, presentAccessNeed } from '@/lib/channels/web/access-need.ts'
import type { AccessNeed } from '@/lib/domain/refusal.ts'

const needs: AccessNeed[] = [
  { need: 'profile' },
  { need: 'level', level: 400 },
  { need: 'permission', permissions: ['dimonaConsultation', 'flexiAtWork'] },
]

it.each(needs)('what is missing comes back from the address as it went: $need', (missing) => {
  const query = Object.fromEntries(
    Object.entries(presentAccessNeed(missing)).map(([name, value]) => [name, String(value)]),
  )
  expect(parseAccessNeed(query.need, query.of)).toEqual(missing)
})

it('an address that names nothing we know says nothing', () => {
  for (const [need, of] of [['unknown'], ['level', 'high'], ['permission', 'everything'], ['permission'], [undefined]])
    expect(parseAccessNeed(need, of)).toBeNull()
})
