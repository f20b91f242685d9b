import type { IncomingMessage, ServerResponse } from 'node:http'
import { createTranslator } from 'next-intl'
import type frenchWords from '../i18n/messages/fr/gate.json'
import { readMessages } from '../i18n/messages.ts'
import { path } from '../i18n/path.ts'
import { languageOfRequest } from './address.ts'
import { escapeHtml } from './escape-html.ts'
import type { Refusal } from './settings.ts'

const statusCodes: Record<Refusal, number> = {
  badAddress: 400,
  wrongSite: 421,
  wrongMethod: 405,
  foreignPost: 403,
  tooLarge: 413,
  fileTooLarge: 413,
}

/** An upload longer than this is cut off; a shorter one is read to its end, or the browser shows its own error page. */
const drainLimitBytes = 67_108_864

interface RefusalPage {
  refusal: Refusal
  publicUrl: string
  nonce: string
  requestId: string
}

function renderPage(request: IncomingMessage, { refusal, publicUrl, nonce, requestId }: RefusalPage): string {
  const language = languageOfRequest(request)
  const messages = readMessages(language) as { gate: typeof frenchWords }
  const t = createTranslator({ locale: language, messages, namespace: 'gate' })
  const words = {
    badAddress: { title: t('badAddress.title'), text: t('badAddress.text') },
    wrongSite: { title: t('wrongSite.title'), text: t('wrongSite.text', { address: publicUrl }) },
    wrongMethod: { title: t('wrongMethod.title'), text: t('wrongMethod.text') },
    foreignPost: { title: t('foreignPost.title'), text: t('foreignPost.text') },
    tooLarge: { title: t('tooLarge.title'), text: t('tooLarge.text') },
    fileTooLarge: { title: t('fileTooLarge.title'), text: t('fileTooLarge.text') },
  }[refusal]
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(words.title)}</title>
<style nonce="${nonce}">
body { font: 1.125rem/1.5 system-ui, sans-serif; color: #1a2230; margin: 0 auto; padding: 3rem 1.25rem; max-width: 38rem }
small { color: #4a5568 }
</style>
<main>
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(words.text)}</p>
<p><a href="${escapeHtml(publicUrl + path(language))}">${escapeHtml(t('home'))}</a></p>
<p><small>${escapeHtml(t('reference', { reference: requestId }))}</small></p>
</main>
</html>
`
}

/** Answers with a plain page in the person's language, once the rest of the request has been read and thrown away. */
export function answerRefusal(request: IncomingMessage, response: ServerResponse, page: RefusalPage): void {
  const send = () => {
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'nonce-${page.nonce}'; frame-ancestors 'none'`,
    )
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    response.writeHead(statusCodes[page.refusal])
    response.end(renderPage(request, page))
  }
  if (Number(request.headers['content-length'] ?? 0) > drainLimitBytes) {
    response.setHeader('Connection', 'close')
    send()
    return
  }
  request.once('end', send).resume()
}
