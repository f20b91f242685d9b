import { expect, it } from 'vitest'
import { eBoxKinds, isMandateKind, mandateKinds } from '@/lib/domain/e-box/message.ts'

it('a message is about a mandate or about what was sent, never both', () => {
  expect(eBoxKinds.filter(isMandateKind)).toEqual([...mandateKinds])
  expect(new Set(eBoxKinds).size).toBe(eBoxKinds.length)
})
