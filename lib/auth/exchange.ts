import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** The HTTP request a page is made for, and its answer. */
interface Exchange {
  request: IncomingMessage
  response: ServerResponse
}

/**
 * Next offers a page no status but that of `notFound()` and `forbidden()`, and both send an empty body that only the script
 * fills: without script the person would see nothing. So the server keeps each exchange here and a page that refuses sets the
 * status itself, before the first byte, and shows its words. The store is on `globalThis` because Next bundles its own copy
 * of this file.
 */
const key = Symbol.for('flexi-at-work.exchange')
const shared = globalThis as { [key]?: AsyncLocalStorage<Exchange> }

function exchanges(): AsyncLocalStorage<Exchange> {
  shared[key] ??= new AsyncLocalStorage<Exchange>()
  return shared[key]
}

/** Everything `next` starts knows its exchange. */
export function runInExchange<Result>(exchange: Exchange, next: () => Result): Result {
  return exchanges().run(exchange, next)
}

/** Status of the page being made; nothing happens once the answer has begun or outside a request. */
export function setAnswerStatus(status: number): void {
  const response = exchanges().getStore()?.response
  if (response && !response.headersSent) response.statusCode = status
}

/** Address of the page being made, with its query but without the parameter of Next's own script; null outside a request. */
export function currentAddress(): string | null {
  const address = exchanges().getStore()?.request.url
  if (!address) return null
  const url = new URL(address, 'http://localhost')
  url.searchParams.delete('_rsc')
  return url.pathname + url.search
}
