import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** The HTTP request a page is made for, and its answer. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  /** Set once a page said itself, with words, why it is no ordinary page. */
  hasWords?: boolean
  /** What went wrong while the action or page was made, as it stands in the log. */
  failure?: NotedFailure
  /** The answer whose place the page takes that is being made. */
  failed?: FailedAnswer
  /** A post whose body the page reads itself, as it arrives: what comes of it is shown and kept nowhere. */
  posted?: IncomingMessage
}

/** A page or action that failed: the kind of the page that says so, and the number under which the log holds the reason. */
export interface NotedFailure {
  kind: 'failed' | 'unavailable'
  traceId: string
}

/** An answer that Next could not make. */
export interface FailedAnswer {
  kind: NotedFailure['kind'] | 'renewed'
  traceId: string
  /** Where the form was, or the page that failed. */
  address: string
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
  const exchange = exchanges().getStore()
  if (!exchange || exchange.response.headersSent) return
  exchange.response.statusCode = status
  exchange.hasWords = true
}

/** Remembers why the answer will fail, for the page that is then made in its place. */
export function setAnswerFailure(failure: NotedFailure): void {
  const exchange = exchanges().getStore()
  if (exchange) exchange.failure = failure
}

/** Set before the first byte; on a page that refuses, how long to wait. */
export function setAnswerHeader(name: string, value: string): void {
  const response = exchanges().getStore()?.response
  if (response && !response.headersSent) response.setHeader(name, value)
}

/** The answer in whose place the page is made; null for a page that was asked for. */
export function failedAnswer(): FailedAnswer | null {
  return exchanges().getStore()?.failed ?? null
}

/** What was posted to the page being made, to be read once; null for a page that was asked for. */
export function postedBody(): { body: AsyncIterable<Uint8Array>; contentType: string } | null {
  const posted = exchanges().getStore()?.posted
  return posted ? { body: posted, contentType: posted.headers['content-type'] ?? '' } : null
}

/** Address of the page being made, with its query but without the parameter of Next's own script; null outside a request. */
export function currentAddress(): string | null {
  const address = exchanges().getStore()?.request.url
  if (!address) return null
  const url = new URL(address, 'http://localhost')
  url.searchParams.delete('_rsc')
  return url.pathname + url.search
}
