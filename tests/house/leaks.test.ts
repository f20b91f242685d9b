import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findLeaks } from '../support/leaks/find-leaks.ts'
import { findSecrets, findTitles } from '../support/leaks/read-exchange.ts'
import { fileOfTrace, type TraceName } from '../support/leaks/traces.ts'

const session = 'Zm9yLXRoZS1ob3VzZS10ZXN0LW9ubHktbm8tc2Vzc2lvbg'
let dir: string

const plant = (name: TraceName, line: string) => appendFileSync(fileOfTrace(dir, name), `${line}\n`)
const found = () => findLeaks(dir).map(({ place, kind, line }) => `${place.slice(dir.length + 1)} ${kind}: ${line}`)

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'leaks-'))
  for (const line of [`session\t${session}`, 'password\tdemonstration-flexi', 'code\t123456', 'code\t000000'])
    plant('secrets', line)
})
afterAll(() => rmSync(dir, { recursive: true }))

it('finds nothing in ids, moments and numbers that nobody wears', () => {
  plant('addresses', 'GET /fr/workers/019ab123-4567-7890-8123-456789012345?cursor=96030899923')
  plant('addresses', 'GET /fr/account/passkeys/0198d000-0000-7000-8000-000000000000/remove')
  plant('program', `Failed to find Server Action "4${'0'.repeat(41)}".`)
  plant('program', '{"time":"2026-11-22T10:00:00.123456Z","msg":"ready"}')
  plant('mails', 'Votre code : 123456')
  expect(found()).toEqual([])
})

it('names file and line of a national number, a session, a password or a code, and shows none of them', () => {
  plant('addresses', 'GET /fr/workers?q=96.03.08-999.22')
  plant('addresses', 'GET /fr/workers?q=96%2003%2008%20999%2022')
  plant('titles', '96030899922 – Flexi at work')
  plant('program', `{"cookie":"flexi-session=${session}"}`)
  plant('mails', 'Votre mot de passe est demonstration-flexi.')
  plant('health', '{"code":"123456"}')
  expect(found().sort()).toEqual([
    'addresses.txt:3 national number: GET /fr/workers?q=[…]',
    'addresses.txt:4 national number: GET /fr/workers?q=[…]',
    'health.txt:1 code: {"code":"[…]"}',
    'mails.txt:2 password: Votre mot de passe est […].',
    'program.txt:3 session: {"cookie":"flexi-session=[…]"}',
    'titles.txt:1 national number: […] – Flexi at work',
  ])
})

it('hears the secrets of a form, however it is sent, and the titles of an answer', () => {
  const parts = '--x\r\nContent-Disposition: form-data; name="1_code"\r\n\r\n123 456\r\n--x--'
  expect(findSecrets('/fr/account/app', `a=b; flexi-session=${session}`, parts)).toEqual([
    { kind: 'session', value: session },
    { kind: 'code', value: '123456' },
  ])
  expect(findSecrets('/fr/account/password', '', 'newPassword=un+bon+mot+de+passe')).toEqual([
    { kind: 'password', value: 'un bon mot de passe' },
  ])
  expect(findSecrets('/oidc/token', '', 'code=of-the-provider')).toEqual([])
  expect(findTitles('text/html', '<head><title>E-Box</title>')).toEqual(['E-Box'])
  expect(findTitles('text/x-component', '5:[["$","title","0",{"children":"E-Box"}]]')).toEqual(['E-Box'])
})
