import { describe, expect, it } from 'vitest'
import { parseReturnPath } from '@/lib/auth/return-path.ts'

const ours = [
  '/fr',
  '/fr/workers',
  '/nl/workers?page=2',
  '/de/transmissions/0198c0de-0000-7000-8000-000000000001/period?check=1',
  '/en/e-box?isUnread=1&cursor=abc_DEF-123',
  '/fr?signedOut=1',
]

const elsewhere = [
  'https://evil.example',
  'http://evil.example/fr',
  'HTTPS://evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  '//evil.example',
  '///evil.example',
  '////evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/ /evil.example',
  '/%2f/evil.example',
  '/%2Fevil.example',
  '/%5cevil.example',
  '/%09/evil.example',
  '/%0d%0aLocation:%20https://evil.example',
  '/fr//evil.example',
  '/fr/%2f%2fevil.example',
  '/fr/..//evil.example',
  '/fr/../../evil.example',
  '/fr/./../evil',
  '/fr/%2e%2e/evil.example',
  '/fr\\evil.example',
  '/fr/\\evil.example',
  '/fr@evil.example',
  '/fr/@evil.example',
  '@evil.example',
  'evil.example',
  'evil.example/fr/workers',
  'www.evil.example',
  'fr/workers',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'ftp://evil.example',
  'mailto:a@evil.example',
  '/fr\r\nSet-Cookie: a=b',
  '/fr\u0000',
  '/fr/workers#@evil.example',
  '/frevil.example',
  '/fr.evil.example',
  '/es/workers',
  '/oidc/auth',
  '/api/auth/callback/csam',
  '/fr/\u2028evil',
  '/\u00a0/evil.example',
  '/fr/〱evil.example',
  '/fr/%E2%80%AE%0a',
  '',
  '/',
  '?return=https://evil.example',
  '#',
  `/fr/${'a'.repeat(3000)}`,
]

describe('the address after a sign-in', () => {
  it.each(ours)('is kept when it is a page of this portal: %s', (address) => {
    expect(parseReturnPath(address)).toBe(address)
  })

  it.each(elsewhere)('is dropped when it leads, or might lead, elsewhere: %j', (address) => {
    expect(parseReturnPath(address)).toBeNull()
  })

  it.each([null, undefined, 42, ['/fr'], {}])('is dropped when it is no text: %j', (address) => {
    expect(parseReturnPath(address)).toBeNull()
  })
})
