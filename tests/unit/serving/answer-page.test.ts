import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import type { AddressKind } from '@/lib/gate/address.ts'
import { createPageAnswer } from '@/lib/serving/answer-page.ts'

function open() {
  const begun: string[] = []
  const answer = createPageAnswer({ answerPage: async ({ url = '' }) => void begun.push(url), isDevelopment: false })
  const ask = (kind: AddressKind, method: string, url: string) => {
    const request = Object.assign(new IncomingMessage(new Socket()), { method, url })
    const response = new ServerResponse(request)
    answer(kind, request, response)
    return response
  }
  return { ask, begun }
}

const tick = () => new Promise((resolve) => setImmediate(resolve))

it('what is looked at waits for the page before; what is sent, a file and a machine wait for no page', async () => {
  const { ask, begun } = open()
  const first = ask('page', 'GET', '/fr/workers')
  ask('page', 'GET', '/fr/counter')
  ask('page', 'POST', '/fr/transmissions')
  ask('file', 'GET', '/_next/static/script.js')
  ask('api', 'GET', '/api/auth/session')
  ask('channel', 'GET', '/api/v1/receipts')
  await tick()
  const atOnce = [
    '/fr/workers',
    '/fr/transmissions',
    '/_next/static/script.js',
    '/api/auth/session',
    '/api/v1/receipts',
  ]
  expect(begun).toEqual(atOnce)
  first.emit('close')
  await tick()
  expect(begun).toEqual([...atOnce, '/fr/counter'])
})
