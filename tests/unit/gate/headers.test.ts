import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, setSecurityHeaders } from '@/lib/gate/headers.ts'
import { fakeExchange } from '@/tests/support/fake-exchange.ts'

const settings = {
  publicUrl: 'http://localhost:3000',
  isProxyTrusted: false,
  isDevelopment: false,
  publicFiles: new Set<string>(),
  formTargets: [],
}

describe('the content security policy', () => {
  it('lets no inline style and no eval through, and forms stay here', () => {
    const policy = contentSecurityPolicy('abc', settings)
    expect(policy).not.toContain('unsafe')
    expect(policy).toContain(`style-src 'self';`)
    expect(policy).toContain(`form-action 'self';`)
  })

  it('lets forms lead to an identity provider outside', () => {
    const policy = contentSecurityPolicy('abc', { ...settings, formTargets: ['https://idp.test'] })
    expect(policy).toContain(`form-action 'self' https://idp.test;`)
  })

  it('is looser only for development', () => {
    expect(contentSecurityPolicy('abc', { ...settings, isDevelopment: true })).toContain('unsafe-eval')
  })
})

describe('strict transport', () => {
  const headersOf = (publicUrl: string) => {
    const { response, answer } = fakeExchange({})
    setSecurityHeaders(response, 'policy', { ...settings, publicUrl })
    return answer.headers
  }

  it('is asked for where the site is secure, and not on plain http', () => {
    expect(headersOf('https://portal.test').has('strict-transport-security')).toBe(true)
    expect(headersOf('http://localhost:3000').has('strict-transport-security')).toBe(false)
  })

  it('never hides the page a post without script comes from', () => {
    expect(headersOf('http://localhost:3000').get('referrer-policy')).toBe('same-origin')
  })
})
