import { describe, expect, it } from 'vitest'
import { parseRecoveryCode, tidyRecoveryCode } from '@/lib/domain/key/recovery-code.ts'

describe('a recovery code', () => {
  it.each(['k7qf2-m9xtr', 'K7QF2M9XTR', ' k7qf2 m9xtr ', 'k7-qf-2m-9x-tr'])(
    'is read however it was copied: %j',
    (typed) => {
      expect(parseRecoveryCode(typed)).toBe('k7qf2m9xtr')
    },
  )

  it.each(['', 'k7qf2-m9xt', 'k7qf2-m9xtrr', 'k7qf2-m9xt0', 'k7qf2-m9xtl', '123456'])('is not %j', (typed) => {
    expect(parseRecoveryCode(typed)).toBeNull()
  })

  it('is shown in two groups, as it is read again', () => {
    expect(tidyRecoveryCode('k7qf2m9xtr')).toBe('k7qf2-m9xtr')
    expect(parseRecoveryCode(tidyRecoveryCode('k7qf2m9xtr'))).toBe('k7qf2m9xtr')
  })
})
