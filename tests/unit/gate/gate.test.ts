import { describe, expect, it } from 'vitest'
import { createGate } from '@/lib/gate/gate.ts'
import type { GateSettings } from '@/lib/gate/settings.ts'
import { fakeExchange } from '@/tests/support/fake-exchange.ts'

const settings: GateSettings = {
  publicUrl: 'https://portal.test',
  isProxyTrusted: false,
  isDevelopment: false,
  publicFiles: new Set(['/favicon.svg']),
  formTargets: [],
}

function pass(asked: Parameters<typeof fakeExchange>[0], changes: Partial<GateSettings> = {}) {
  const { request, response, answer } = fakeExchange(asked)
  const kind = createGate({ ...settings, ...changes })(request, response)
  return { kind, answer, request }
}

const ours = { origin: 'https://portal.test', 'content-length': '10' }

describe('the gate refuses', () => {
  it('a host that is not the site', () => {
    expect(pass({ headers: { host: 'evil.test' } }).answer.status).toBe(421)
    expect(pass({ headers: { host: 'portal.test:8443' } }).answer.status).toBe(421)
    expect(pass({ headers: { host: 'PORTAL.test' } }).kind).toBe('page')
  })

  it('an address that is no path of ours', () => {
    for (const url of ['//evil.test/a', 'http://evil.test/fr', '/\\evil.test', '*']) {
      expect(pass({ url }).answer.status, url).toBe(400)
    }
  })

  it('a method that pages do not know', () => {
    expect(pass({ method: 'DELETE', headers: ours }).answer.status).toBe(405)
    expect(pass({ method: 'POST', url: '/favicon.svg', headers: ours }).answer.status).toBe(405)
    expect(pass({ method: 'DELETE', url: '/api/v1/x', headers: ours }).kind).toBe('channel')
  })

  it('a post from elsewhere, from nowhere, or that hides where it comes from', () => {
    const post = (headers: Record<string, string>) => pass({ method: 'POST', headers }).answer.status
    expect(post({ origin: 'https://evil.test' })).toBe(403)
    expect(post({ origin: 'null' })).toBe(403)
    expect(post({ origin: 'http://portal.test' })).toBe(403)
    expect(post({})).toBe(403)
    expect(post({ 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(post({ origin: 'https://evil.test', 'sec-fetch-site': 'same-origin' })).toBe(403)
  })

  it('no post to the address of a mail, which mail programs send from nowhere', () => {
    const post = (url: string, headers: Record<string, string> = {}) =>
      pass({ method: 'POST', url, headers: { 'content-length': '26', ...headers } })
    expect(post('/api/unsubscribe/digest.x.y').kind).toBe('api')
    expect(post('/api/unsubscribe/digest.x.y', { 'content-length': '1048577' }).answer.status).toBe(413)
    for (const url of [
      '/api/unsubscribe',
      '/api/unsubscribe/x/y',
      '/fr/unsubscribe/x',
      '/fr/profile',
      '/x/api/unsubscribe/x',
    ])
      expect(post(url).answer.status, url).toBe(403)
  })

  it('a body above one mebibyte, or of unknown size', () => {
    const post = (length: Record<string, string>) =>
      pass({ method: 'POST', headers: { origin: 'https://portal.test', ...length } })
    expect(post({ 'content-length': '1048576' }).kind).toBe('page')
    expect(post({ 'content-length': '1048577' }).answer.status).toBe(413)
    expect(post({ 'content-length': '99999999999' }).answer.status).toBe(413)
    expect(post({ 'transfer-encoding': 'chunked' }).answer.status).toBe(413)
  })

  it('a file to be checked above twenty megabytes', () => {
    const post = (url: string, bytes: number) =>
      pass({ method: 'POST', url, headers: { origin: 'https://portal.test', 'content-length': String(bytes) } })
    expect(post('/nl/technical-library/check', 20_000_000).kind).toBe('page')
    expect(post('/nl/technical-library/check', 20_000_001).answer.status).toBe(413)
    expect(post('/nl/technical-library', 20_000_000).answer.status).toBe(413)
    expect(post('/nl/technical-library/check/answer/notification.xml', 20_000_000).kind).toBe('page')
    expect(post('/nl/technical-library/check/answer/notification.xml', 20_000_001).answer.status).toBe(413)
  })

  it('a receipt to be recognised above five megabytes', () => {
    const post = (url: string, bytes: number) =>
      pass({ method: 'POST', url, headers: { origin: 'https://portal.test', 'content-length': String(bytes) } })
    expect(post('/fr/verification', 5_000_000).kind).toBe('page')
    expect(post('/fr/verification', 5_000_001).answer.status).toBe(413)
    expect(post('/fr/verification/x', 5_000_000).answer.status).toBe(413)
  })

  it('in the language of the person, with a reference and no script', () => {
    const { answer } = pass({ method: 'POST', url: '/nl/workers', headers: { origin: 'null' } })
    expect(answer.body).toContain('<html lang="nl">')
    expect(answer.body).toContain('Verzending geweigerd')
    expect(answer.body).toContain(answer.headers.get('x-request-id'))
    expect(answer.headers.get('content-security-policy')).toContain(`default-src 'none'`)
  })
})

describe('the gate lets pass', () => {
  it('a post of our own pages, with or without script', () => {
    expect(pass({ method: 'POST', headers: ours }).kind).toBe('page')
    expect(pass({ method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } }).kind).toBe('page')
  })

  it('the provider and the channels, which prove themselves otherwise', () => {
    expect(pass({ method: 'POST', url: '/oidc/token' }).kind).toBe('provider')
    expect(pass({ method: 'POST', url: '/api/v1/transmissions' }).kind).toBe('channel')
    expect(pass({ url: '/oidcx' }).answer.headers.get('location')).toBe('/fr/oidcx')
  })

  it('only what it has written itself under the names that pages believe', () => {
    const forged = {
      'x-nonce': 'n',
      'x-next-intl-locale': 'nl',
      'x-forwarded-host': 'evil.test',
      'x-middleware-subrequest': 'proxy',
      'content-security-policy': 'none',
    }
    const { request, answer } = pass({ url: '/de/workers?page=2', headers: forged })
    expect(request.headers['x-next-intl-locale']).toBe('de')
    expect(request.headers['x-forwarded-host']).toBeUndefined()
    expect(request.headers['x-middleware-subrequest']).toBeUndefined()
    expect(request.headers['content-security-policy']).toBe(answer.headers.get('content-security-policy'))
    expect(answer.headers.get('content-security-policy')).toContain(`'nonce-${request.headers['x-nonce']}'`)
    expect(request.headers['x-nonce']).not.toBe('n')
  })

  it('the headers of a proxy that is ours', () => {
    const headers = { host: 'inside.test', 'x-forwarded-host': 'portal.test' }
    expect(pass({ headers }).answer.status).toBe(421)
    expect(pass({ headers }, { isProxyTrusted: true }).kind).toBe('page')
  })

  it('an address without its detours', () => {
    expect(pass({ url: '/fr/../nl/workers' }).request.url).toBe('/nl/workers')
    expect(pass({ url: '/fr/%2e%2e/api/health' }).kind).toBe('api')
  })
})

describe('an address without language', () => {
  const locationFor = (url: string, headers: Record<string, string> = {}) =>
    pass({ url, headers }).answer.headers.get('location')

  it('takes the own choice, then the account, then the browser, then French', () => {
    const browser = { 'accept-language': 'en-GB,en;q=0.8' }
    expect(locationFor('/', { ...browser, cookie: 'a=b; prefLanguage=nl; language=de' })).toBe('/de')
    expect(locationFor('/', { ...browser, cookie: 'prefLanguage=nl' })).toBe('/nl')
    expect(locationFor('/', browser)).toBe('/en')
    expect(locationFor('/')).toBe('/fr')
  })

  it('keeps the rest of the address', () => {
    expect(locationFor('/workers?page=2')).toBe('/fr/workers?page=2')
    expect(locationFor('/french')).toBe('/fr/french')
  })

  it('leaves files and interfaces alone', () => {
    expect(pass({ url: '/favicon.svg' }).kind).toBe('file')
    expect(pass({ url: '/_next/static/a.js' }).kind).toBe('file')
    expect(pass({ url: '/api/health' }).kind).toBe('api')
  })
})
