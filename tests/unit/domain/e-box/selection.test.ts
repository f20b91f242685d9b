import { expect, it } from 'vitest'
import { eBoxKinds } from '@/lib/domain/e-box/message.ts'
import { computeReadableKinds } from '@/lib/domain/e-box/selection.ts'

it.each([
  [['eBox'], false],
  [['eBox', 'technicalChannels', 'accessManagement'], false],
  [['eBox', 'dimonaConsultation'], true],
  [['eBox', 'flexiAtWork'], true],
] as const)('With %j the categories about wages are found: %s', (permissions, found) => {
  const kinds = computeReadableKinds(permissions)
  expect(kinds.includes('refused')).toBe(found)
  expect(kinds.includes('receiverRefused')).toBe(found)
  expect(kinds.includes('mandateEnded')).toBe(true)
  expect(kinds.includes('batchResult')).toBe(true)
  expect(kinds.length === eBoxKinds.length).toBe(found)
})
