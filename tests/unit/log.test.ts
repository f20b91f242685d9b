import { describe, expect, it } from 'vitest'
import { createLog, withoutNationalNumbers } from '@/lib/log.ts'

function written(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = []
  write(createLog((line) => lines.push(line)))
  return lines.join('')
}

describe('the log', () => {
  it('never holds a national number, however it is written', () => {
    for (const number of ['96030899922', '96.03.08-999.22', '96 03 08 999 22', '960308-999-22']) {
      expect(withoutNationalNumbers(`worker ${number} of`), number).toBe('worker [national number] of')
    }
    const line = written((log) => log.error({ where: { deep: ['96030899922'] } }, 'for 96.03.08-999.22'))
    expect(line).not.toMatch(/96.?03.?08/)
  })

  it('keeps other numbers: identifiers, moments, ids', () => {
    for (const text of ['0123.456.749', '1234567890123', '2026-11-22T00:40:30.348Z', '1234567-49']) {
      expect(withoutNationalNumbers(text)).toBe(text)
    }
  })

  it('removes what opens doors', () => {
    const request = { headers: { authorization: 'Bearer abc', cookie: 's=abc', 'set-cookie': 's=abc' } }
    const line = written((log) => log.warn({ request, password: 'abc', user: { token: 'abc' } }, 'refused'))
    expect(line).not.toContain('abc')
    expect(line).toContain('[removed]')
  })
})
