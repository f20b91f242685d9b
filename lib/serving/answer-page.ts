import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Exchange, type FailedAnswer, runInExchange } from '../auth/exchange.ts'
import { type AddressKind, pathOf } from '../gate/address.ts'
import { findShownPage } from '../gate/checks.ts'
import { askForPage, interceptAnswer, isForPerson, isWithoutWords, sendLastWords } from '../gate/failed-answer.ts'
import { log } from '../log.ts'
import { takeTurns } from './turns.ts'

interface Pages {
  /** Next's own. */
  answerPage: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  isDevelopment: boolean
}

type AnswerPage = (kind: AddressKind, request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Answers with a page of Next, looked at in turn: for a person so that there are words whatever happens, for everything else plainly. */
export function createPageAnswer({ answerPage, isDevelopment }: Pages): AnswerPage {
  const inTurn = takeTurns()

  async function answerPlainly(exchange: Exchange): Promise<void> {
    await runInExchange(exchange, () => answerPage(exchange.request, exchange.response))
  }

  /** Next's own page for a failure is empty without script: ours takes its place, and a few last words when that one fails too. */
  async function answerInWords(exchange: Exchange): Promise<void> {
    const { request, response, failed } = exchange
    const replace = (status: number) => {
      if (failed) return sendLastWords(request, response, status)
      const { kind, traceId } = noteFailedAnswer(exchange, status)
      const next = {
        request: askForPage(request, '/failed'),
        response,
        failed: { kind, traceId, address: pathOf(request) },
      }
      answerInWords(next).catch(() => sendLastWords(request, response, status))
    }
    const isFailed = (status: number) => !exchange.hasWords && isWithoutWords(request, response, status)
    interceptAnswer(response, { isFailed, replace })
    await answerPlainly(exchange)
  }

  return (kind, request, response) => {
    const isPage = kind === 'page' || kind === 'api'
    const shownPage = findShownPage(request)
    const exchange = shownPage
      ? { request: askForPage(request, shownPage), response, posted: request }
      : { request, response }
    const answerIt = () => (isPage && !isDevelopment && isForPerson(request) ? answerInWords : answerPlainly)(exchange)
    // What somebody sends, and what belongs to a page, waits for no page.
    return kind === 'page' && request.method === 'GET' ? inTurn(response, answerIt) : answerIt()
  }
}

function noteFailedAnswer({ failure, response }: Exchange, status: number): Pick<FailedAnswer, 'kind' | 'traceId'> {
  const traceId = String(response.getHeader('x-request-id') ?? '')
  if (status === 409) return { kind: 'renewed', traceId }
  if (!failure) log.error({ traceId }, 'A page or an action failed; its reason stands above, as Next wrote it.')
  return failure ?? { kind: 'failed', traceId }
}
