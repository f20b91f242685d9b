import type { IncomingMessage, ServerResponse } from 'node:http'
import type { GateSettings } from './settings.ts'

/** What only the gate may say to the pages behind it. */
const ownHeaders = ['x-nonce', 'x-next-intl-locale', 'x-request-id', 'content-security-policy']
const proxyHeaders = ['forwarded', 'x-real-ip']

/** Drops what a client could forge: Next and the provider believe these headers. */
export function dropForgedHeaders(
  request: IncomingMessage,
  { isProxyTrusted }: Pick<GateSettings, 'isProxyTrusted'>,
): void {
  for (const name of Object.keys(request.headers)) {
    const isFromProxy = name.startsWith('x-forwarded-') || proxyHeaders.includes(name)
    // Names Next uses inside itself: CVE-2025-29927 was a middleware skipped by such a header.
    const isInternal = name.startsWith('x-middleware-') || name.startsWith('x-invoke-') || ownHeaders.includes(name)
    if (isInternal || (isFromProxy && !isProxyTrusted)) delete request.headers[name]
  }
}

/** Scripts run with the nonce of this answer or not at all; styles are files of ours. */
export function contentSecurityPolicy(nonce: string, settings: GateSettings): string {
  const inDevelopment = (source: string) => (settings.isDevelopment ? ` ${source}` : '')
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${inDevelopment("'unsafe-eval'")}`,
    `style-src 'self'${inDevelopment("'unsafe-inline'")}`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action ${["'self'", ...settings.formTargets].join(' ')}`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

export function setSecurityHeaders(response: ServerResponse, policy: string, settings: GateSettings): void {
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'DENY')
  // `no-referrer` would make posts without script send `Origin: null`, which is refused.
  response.setHeader('Referrer-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
  const isSecure = settings.publicUrl.startsWith('https:')
  if (isSecure) response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
}
