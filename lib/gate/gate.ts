import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { languageOfPath } from '../i18n/path.ts'
import { type AddressKind, kindOfAddress, languageOfRequest, pathOf, straightenAddress } from './address.ts'
import { findRefusal, isReading } from './checks.ts'
import { contentSecurityPolicy, dropForgedHeaders, setSecurityHeaders } from './headers.ts'
import { answerRefusal } from './refusal-page.ts'
import type { GateSettings } from './settings.ts'

/** Sends a page asked for without language to the same page with one. */
function redirectToLanguage(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url === '/' ? '' : request.url
  response.setHeader('Vary', 'Cookie, Accept-Language')
  response.setHeader('Cache-Control', 'no-store')
  response.writeHead(307, { Location: `/${languageOfRequest(request)}${url}` }).end()
}

/**
 * What every request passes before the pages and the provider: checks, headers, language.
 * @returns the kind of address, or null when the gate has answered itself
 */
export function createGate(settings: GateSettings) {
  return (request: IncomingMessage, response: ServerResponse): AddressKind | null => {
    const [nonce, requestId] = [randomBytes(16).toString('base64'), randomUUID()]
    const policy = contentSecurityPolicy(nonce, settings)
    straightenAddress(request)
    dropForgedHeaders(request, settings)
    setSecurityHeaders(response, policy, settings)
    response.setHeader('X-Request-Id', requestId)
    const kind = kindOfAddress(pathOf(request), settings.publicFiles)
    const refusal = findRefusal(request, kind, settings)
    if (refusal) {
      answerRefusal(request, response, { refusal, publicUrl: settings.publicUrl, nonce, requestId })
      return null
    }
    const isWithoutLanguage = kind === 'page' && languageOfPath(request.url ?? '/') === null
    if (isWithoutLanguage && isReading(request)) {
      redirectToLanguage(request, response)
      return null
    }
    if (isWithoutLanguage) request.url = `/${languageOfRequest(request)}${request.url}`
    Object.assign(request.headers, {
      'x-nonce': nonce,
      'x-request-id': requestId,
      'x-next-intl-locale': languageOfRequest(request),
      'content-security-policy': policy,
    })
    return kind
  }
}
