import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { gunzip } from 'node:zlib'
import { findSecrets, findTitles } from './read-exchange.ts'
import { keepLine } from './traces.ts'

// Loaded in front of the server by the tests (`node --import`), never by the program: writes down what it is asked, the titles and
// states that it answers, and the secrets that people show it.

const longestForm = 100_000
const known = new Set<string>()

function keepSecrets(url: string, cookies: string, form: string): void {
  for (const { kind, value } of findSecrets(url, cookies, form)) {
    const line = `${kind}\t${value}`
    if (!known.has(line)) keepLine('secrets', line)
    known.add(line)
  }
}

/** What comes in passes by here; nobody else has to wait for it. */
function hearForm(request: IncomingMessage): void {
  // As it was asked: the server rewrites it for the provider.
  const { url = '', headers } = request
  const pieces: Buffer[] = []
  const push = request.push.bind(request)
  request.push = (piece: Buffer | null, encoding?: BufferEncoding) => {
    if (piece === null) keepSecrets(url, headers.cookie ?? '', Buffer.concat(pieces).toString('utf8', 0, longestForm))
    else if (request.method === 'POST') pieces.push(piece)
    return push(piece, encoding)
  }
}

function keepAnswer(path: string, type: string, text: string): void {
  if (path === '/api/health') keepLine('health', text)
  else for (const title of findTitles(type, text)) keepLine('titles', title)
}

function hearAnswer(path: string, response: ServerResponse): void {
  const pieces: Buffer[] = []
  const keep = (piece: unknown) => {
    if (typeof piece === 'string' || piece instanceof Uint8Array) pieces.push(Buffer.from(piece as string))
  }
  const write = response.write.bind(response) as (...given: unknown[]) => boolean
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse
  response.write = (...given: unknown[]) => {
    keep(given[0])
    return write(...given)
  }
  response.end = (...given: unknown[]) => {
    keep(given[0])
    const type = String(response.getHeader('content-type') ?? '')
    const isPacked = response.getHeader('content-encoding') === 'gzip'
    const answer = end(...given)
    if (/html|component|json/.test(type)) {
      const whole = Buffer.concat(pieces)
      if (isPacked) gunzip(whole, (failure, text) => failure ?? keepAnswer(path, type, text.toString()))
      else keepAnswer(path, type, whole.toString())
    }
    return answer
  }
}

subscribe('http.server.request.start', (message) => {
  const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
  const { method, url = '', headers } = request
  keepLine('addresses', `${method} ${url}${headers.referer ? ` from ${headers.referer}` : ''}`)
  if (url.startsWith('/_next/')) return
  hearForm(request)
  hearAnswer(url, response)
})
