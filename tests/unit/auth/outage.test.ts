import { describe, expect, it } from 'vitest'
import { isOutage } from '@/lib/auth/outage.ts'

const withCode = (message: string, code: string) => Object.assign(new Error(message), { code })

describe('an outage of the database', () => {
  it.each([
    withCode('connect ECONNREFUSED 127.0.0.1:5432', 'ECONNREFUSED'),
    new Error("Raw query failed. Code: `N/A`. Message: `Can't reach database server at 127.0.0.1:5432`"),
    withCode('Timed out fetching a new connection from the connection pool.', 'P2024'),
    withCode('the database system is starting up', '57P03'),
    new Error('The session could not be read.', { cause: withCode('read', 'ECONNRESET') }),
  ])('is told by the code, the words or the cause: $message', (failure) => {
    expect(isOutage(failure)).toBe(true)
  })

  it.each([
    new Error('undefined is not a function'),
    withCode('Unique constraint failed', 'P2002'),
    'ECONNREFUSED',
    null,
  ])('is not every failure', (failure) => {
    expect(isOutage(failure)).toBe(false)
  })
})
