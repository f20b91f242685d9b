import { describe, expect, it } from 'vitest'
import { createLog, withoutNationalNumbers } from '@/lib/log.ts'

type Log = ReturnType<typeof createLog>

function written(write: (log: Log) => void): string {
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

  it('keeps an id whose digits would do for a national number: support searches by it', () => {
    for (const id of ['d16da74d-d2b0-423a-8935-b86901734062', '96030899-9220-4abc-8def-96030899922a']) {
      expect(withoutNationalNumbers(`"traceId":"${id}"`)).toBe(`"traceId":"${id}"`)
      expect(withoutNationalNumbers(`${id} for 96030899922`)).toBe(`${id} for [national number]`)
    }
    expect(withoutNationalNumbers('d16da74d-d2b0-423a-96030899922')).not.toContain('96030899922')
  })

  it('removes what opens doors', () => {
    const request = { headers: { authorization: 'Bearer abc', cookie: 's=abc', 'set-cookie': 's=abc' } }
    const line = written((log) => log.warn({ request, password: 'abc', user: { token: 'abc' } }, 'refused'))
    expect(line).not.toContain('abc')
    expect(line).toContain('[removed]')
  })

  it('says of a failure what it is, in short, and nothing of the client that a driver hangs on it', () => {
    const client = {
      connectionParameters: { host: 'db.test', user: 'flexi_app', password: 'open-sesame' },
      pool: [1, 2],
    }
    const failure = Object.assign(new Error('terminating connection'), { code: '57P01', client, severity: 'FATAL' })
    const spread = { ...failure, message: failure.message, stack: failure.stack, queue: 'decide-transmission' }
    const told = [
      (log: Log) => log.error({ failure }, 'queue'),
      (log: Log) => log.error({ failure: spread }, 'queue'),
      (log: Log) => log.error(failure, 'A request failed.'),
      (log: Log) => log.error({ err: new Error('not saved', { cause: failure }) }, 'A page failed.'),
    ]
    for (const tell of told) {
      const line = written(tell)
      expect(line).toContain('terminating connection')
      expect(line).toContain('57P01')
      expect(line).not.toMatch(/open-sesame|db\.test|flexi_app|"client"|severity/)
      expect(line.length).toBeLessThan(4000)
    }
  })

  it('keeps no password of an address that a failure quotes', () => {
    const line = written((log) =>
      log.error(new Error('no answer from postgresql://flexi_app:open-sesame@db.test:5432/flexi')),
    )
    expect(line).not.toContain('open-sesame')
    expect(line).toContain('postgresql://[removed]@db.test:5432/flexi')
  })

  it('says a chain of causes to its third, so that a circle ends', () => {
    const failure: Error & { cause?: unknown } = new Error('round')
    failure.cause = failure
    expect(written((log) => log.error(failure)).match(/"message":"round"/g)).toHaveLength(4)
  })

  it('leaves words and facts as they are', () => {
    expect(JSON.parse(written((log) => log.warn({ failure: 'in words' }))).failure).toBe('in words')
    expect(JSON.parse(written((log) => log.warn({ failure: { letters: 2 } }))).failure).toEqual({ letters: 2 })
  })
})
