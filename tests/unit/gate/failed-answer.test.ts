import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { askForPage, interceptAnswer, isForPerson, isWithoutWords, sendLastWords } from '@/lib/gate/failed-answer.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

let server: ReturnType<typeof createServer>

/** A server whose pages are `first`, and `second` in the place of one that failed. */
async function serve(first: Answer, second: Answer): Promise<string> {
  server = createServer((request, response) => {
    response.setHeader('X-Request-Id', 'abc')
    const isFailed = (status: number) => isWithoutWords(request, response, status)
    const replace = () => second(askForPage(request, '/failed'), response)
    if (isForPerson(request)) interceptAnswer(response, { isFailed, replace })
    request.resume().once('end', () => first(request, response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => new Promise((resolve) => server.close(resolve)))

const empty: Answer = (_, response) => {
  response.statusCode = 500
  response.setHeader('Content-Encoding', 'gzip')
  response.write('half a page')
  response.end()
}
const words: Answer = ({ method, url, headers }, response) =>
  void response.writeHead(500).end(`${method} ${url} ${headers['content-type']} ${headers.cookie}`)

describe('an answer that Next could not make', () => {
  it('gives its place to a page in the language of the address, asked for by the same person, and loses its headers', async () => {
    const url = await serve(empty, words)
    const answer = await fetch(`${url}/nl/transmissions/new`, {
      method: 'POST',
      body: new URLSearchParams({ wage: '1' }),
      headers: { cookie: 'session=1' },
    })
    expect(answer.status).toBe(500)
    expect(await answer.text()).toBe('GET /nl/failed undefined session=1')
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(answer.headers.get('x-request-id')).toBe('abc')
  })

  it('ends in a few last words when the page fails too', async () => {
    const url = await serve(empty, (request, response) => sendLastWords(request, response, 500))
    const answer = await fetch(`${url}/de/workers`)
    expect(answer.status).toBe(500)
    const text = await answer.text()
    expect(text).toContain('<html lang="de">')
    expect(text).toContain('Beim Dienst ist ein Problem aufgetreten')
    expect(text).toContain('abc')
  })

  it('is one of an older build only when Next says so', async () => {
    const stale: Answer = (_, response) =>
      void response.setHeader('x-nextjs-action-not-found', '1').writeHead(409).end('Server Action unavailable.')
    const url = await serve(stale, words)
    expect(await (await fetch(`${url}/fr/x`, { method: 'POST' })).text()).toContain('GET /fr/failed')
    expect(await (await fetch(`${url}/fr/x`)).text()).toBe('Server Action unavailable.')
  })

  it('reaches the script as it is: it has words of its own', async () => {
    const url = await serve((_, response) => void response.writeHead(500).end('for the script'), words)
    for (const name of ['next-action', 'rsc']) {
      expect(await (await fetch(`${url}/fr/x`, { headers: { [name]: '1' } })).text()).toBe('for the script')
    }
  })

  it('leaves every other answer untouched', async () => {
    const page: Answer = (_, response) => {
      response.writeHead(404, { 'Content-Type': 'text/plain' })
      response.write('not ')
      response.end('found')
    }
    const answer = await fetch(`${await serve(page, words)}/fr/x`)
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([
      404,
      'not found',
      'text/plain',
    ])
  })
})
