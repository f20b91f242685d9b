import type { SecretKind } from './traces.ts'

interface Secret {
  kind: SecretKind
  value: string
}

const sessionCookie = /(?:^|; )(?:__Host-)?(?:flexi-session|oidc-session)=([^;]+)/g
const field = /name="(?:[^"]*_)?(\w*)"\r\n\r\n([^\r]*)\r\n/g

const kindOfField = (name: string): SecretKind | null => {
  if (/password/i.test(name)) return 'password'
  return name === 'code' ? 'code' : null
}

/** The fields of a form as browsers send them: one part each, or one line of pairs. */
function readFields(form: string): [string, string][] {
  if (form.startsWith('--')) return [...form.matchAll(field)].map(([, name = '', value = '']) => [name, value])
  return [...new URLSearchParams(form)]
}

/** What a person shows to prove who he is. A code of the provider's own exchange with the portal travels in addresses on purpose. */
export function findSecrets(url: string, cookies: string, form: string): Secret[] {
  const sessions = [...cookies.matchAll(sessionCookie)].map(([, value = '']): Secret => ({ kind: 'session', value }))
  if (url.startsWith('/oidc/')) return sessions
  const typed = readFields(form).flatMap(([name, value]): Secret[] => {
    const kind = kindOfField(name)
    const compact = kind === 'code' ? value.replace(/\s/g, '') : value.trim()
    return kind && compact.length >= 6 ? [{ kind, value: compact }] : []
  })
  return [...sessions, ...typed]
}

const titles = { html: /<title>([^<]*)<\/title>/g, 'x-component': /\["\$","title",[^,]*,\{"children":"([^"]*)"/g }

/** Titles of a page, and of a page that script puts in the place of another. */
export function findTitles(type: string, text: string): string[] {
  return Object.entries(titles).flatMap(([part, pattern]) =>
    type.includes(part) ? [...text.matchAll(pattern)].map(([, title = '']) => title) : [],
  )
}
