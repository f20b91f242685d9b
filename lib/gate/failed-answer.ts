import { IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'
import { lastWords } from '../i18n/last-words.ts'
import { path } from '../i18n/path.ts'
import { languageOfRequest, pathOf } from './address.ts'
import { isReading } from './checks.ts'
import { escapeHtml } from './escape-html.ts'

// Next answers what it cannot make with an empty page that only its script fills: without script the person sees nothing.
// Its answer is held back at the first byte, and a page with words is made in its place.

const overridden = ['writeHead', 'write', 'end', 'flushHeaders', 'on'] as const

interface Interception {
  /** Whether an answer with this status is held back; asked when its first byte is about to leave. */
  isFailed: (status: number) => boolean
  /** Makes the other answer, once the first one is complete; its headers are gone by then. */
  replace: (status: number) => void
}

/** Holds back a failed answer; every other one passes untouched. */
export function interceptAnswer(response: ServerResponse, { isFailed, replace }: Interception): void {
  const ours: OutgoingHttpHeaders = response.getHeaders()
  const originals = Object.fromEntries(overridden.map((name) => [name, response[name]]))
  let isHeld = false
  const holds = (status: number) => {
    isHeld ||= !response.headersSent && isFailed(status)
    return isHeld
  }
  const pass = (name: (typeof overridden)[number], given: unknown[]) =>
    Reflect.apply(originals[name] as () => unknown, response, given)
  const startAgain = () => {
    const { statusCode } = response
    Object.assign(response, originals, { statusCode: 200 })
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    for (const [name, value] of Object.entries(ours)) if (value !== undefined) response.setHeader(name, value)
    replace(statusCode)
  }
  Object.assign(response, {
    writeHead: (status: number, ...rest: unknown[]) => {
      if (!holds(status)) return pass('writeHead', [status, ...rest])
      response.statusCode = status
      return response
    },
    write: (...given: unknown[]) => holds(response.statusCode) || pass('write', given),
    flushHeaders: () => holds(response.statusCode) || pass('flushHeaders', []),
    end: (...given: unknown[]) => {
      if (!holds(response.statusCode)) return pass('end', given)
      setImmediate(startAgain)
      return response
    },
  })
}

/** A person waits for a page: not the script, which has words of its own for a failure. */
export function isForPerson({ headers }: IncomingMessage): boolean {
  return headers['next-action'] === undefined && headers.rsc === undefined
}

/** Whether Next could not make the answer: a bug or an outage (500), or a post of a page that an older build made (409). */
export function isWithoutWords(request: IncomingMessage, response: ServerResponse, status: number): boolean {
  if (status >= 500) return true
  return status === 409 && !isReading(request) && response.hasHeader('x-nextjs-action-not-found')
}

/** The same person asks, on the same connection, for the page that says what happened. */
export function askForPage(request: IncomingMessage, page: `/${string}`): IncomingMessage {
  const ask = new IncomingMessage(request.socket)
  const isOfBody = (name: string) => name.startsWith('content-') || name === 'transfer-encoding'
  const headers = Object.entries(request.headers).filter(([name]) => !isOfBody(name))
  Object.assign(ask, {
    method: 'GET',
    url: path(languageOfRequest(request), page),
    headers: Object.fromEntries(headers),
    httpVersion: request.httpVersion,
    httpVersionMajor: request.httpVersionMajor,
    httpVersionMinor: request.httpVersionMinor,
    complete: true,
  })
  ask.push(null)
  return ask
}

/** When even the page with words fails: a few, without style or message file. */
export function sendLastWords(request: IncomingMessage, response: ServerResponse, status: number): void {
  const language = languageOfRequest(request)
  const { title, text, retry } = lastWords[language]
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', 'no-store')
  response.writeHead(status).end(`<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
<p><a href="${escapeHtml(pathOf(request))}">${escapeHtml(retry)}</a></p>
<p><small>${escapeHtml(String(response.getHeader('x-request-id') ?? ''))}</small></p>
</html>
`)
}
