'use client'

import { defaultLanguage } from '@/lib/i18n/languages.ts'
import { lastWords } from '@/lib/i18n/last-words.ts'
import { languageOfPath } from '@/lib/i18n/path.ts'

/** The last page, when the frame itself failed: no style, no message file, no server. */
export default function LastPage({ retry }: { retry: () => void }) {
  const address = typeof window === 'undefined' ? '' : window.location.pathname
  const language = languageOfPath(address) ?? defaultLanguage
  const words = lastWords[language]
  return (
    <html lang={language}>
      <head>
        <title>{words.title}</title>
      </head>
      <body>
        <main>
          <h1>{words.title}</h1>
          <p>{words.text}</p>
          <button type="button" onClick={retry}>
            {words.retry}
          </button>
        </main>
      </body>
    </html>
  )
}
