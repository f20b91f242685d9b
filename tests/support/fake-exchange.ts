import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'

interface Asked {
  method?: string
  url?: string
  headers?: Record<string, string>
}

/** A request and its answer as node:http gives them, without a network. */
export function fakeExchange({ method = 'GET', url = '/fr', headers = {} }: Asked) {
  const request = Object.assign(new EventEmitter(), { method, url, headers: { host: 'portal.test', ...headers } })
  const answer = { status: 0, headers: new Map<string, string>(), body: '' }
  const setHeader = (name: string, value: string) => answer.headers.set(name.toLowerCase(), value)
  const response = {
    setHeader,
    writeHead(status: number, more: Record<string, string> = {}) {
      answer.status = status
      for (const [name, value] of Object.entries(more)) setHeader(name, value)
      return response
    },
    end(body = '') {
      answer.body = body
    },
  }
  Object.assign(request, { resume: () => request.emit('end') })
  return {
    request: request as unknown as IncomingMessage,
    response: response as unknown as ServerResponse,
    answer,
  }
}
