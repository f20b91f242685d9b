import { once } from 'node:events'
import { globSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import next from 'next'
import { createProvider } from '../auth/provider/provider.ts'
import { config } from '../config.ts'
import { createGate } from '../gate/gate.ts'
import { log } from '../log.ts'
import { answerHealth } from './answer-health.ts'
import { createPageAnswer } from './answer-page.ts'
import type { Front } from './front.ts'
import { tellOfEnds } from './handed-connections.ts'

interface Manner {
  isDevelopment: boolean
}

/** The gate, and behind it the embedded OpenID provider, the pages and the state of health, all in this process. */
export async function preparePages({ isDevelopment }: Manner): Promise<Front> {
  const server = createServer({ requestTimeout: 300_000, headersTimeout: 20_000 }, (request, response) => {
    answer(request, response).catch((failure) => {
      log.error(failure, 'A request failed outside the pages.')
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
  tellOfEnds(server)
  const gate = prepareGate({ isDevelopment })
  const pages = next({ dev: isDevelopment, port: config.port, ...(isDevelopment && { httpServer: server }) })
  const provider = await createProvider()
  const answerProvider = provider.callback()
  await pages.prepare()
  const answerPage = createPageAnswer({ answerPage: pages.getRequestHandler(), isDevelopment })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const kind = gate(request, response)
    if (kind === null) return
    if (request.url === '/api/health') {
      await answerHealth(response)
      return
    }
    if (kind === 'provider') {
      // The provider thinks it lives at the root and reads its real address from `originalUrl`.
      Object.assign(request, { originalUrl: request.url, url: request.url?.slice('/oidc'.length) || '/' })
      answerProvider(request, response)
      return
    }
    await answerPage(kind, request, response)
  }

  return {
    async open() {
      server.listen(config.port)
      await once(server, 'listening')
    },
    async stop() {
      server.closeIdleConnections()
      await new Promise((resolve) => server.close(resolve))
      await pages.close()
    },
  }
}

function prepareGate({ isDevelopment }: Manner) {
  return createGate({
    publicUrl: config.publicUrl,
    isProxyTrusted: config.isProxyTrusted,
    isDevelopment,
    publicFiles: new Set(globSync('**/*', { cwd: 'public' }).map((file) => `/${file}`)),
    formTargets: config.csam.issuer ? [new URL(config.csam.issuer).origin] : [],
  })
}
