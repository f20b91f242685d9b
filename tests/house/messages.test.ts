import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { checkAnomalyCodes } from './checks/anomaly-codes.ts'
import { checkMessageFiles, languages, messageFolder, readMessages } from './checks/message-files.ts'
import { checkMessageUse } from './checks/message-use.ts'
import { dynamicKeys } from './dynamic-keys.ts'
import { readIcu } from './reading/icu.ts'
import { findMessageUses, type MessageUse } from './reading/message-use.ts'
import { readProgram } from './reading/program.ts'
import { below, isCode, project, treeOf } from './reading/source-tree.ts'

/** A tree with one namespace `x` in the four languages; `changes` replaces some of them. */
function fourLanguages(texts: object, changes: Record<string, object> = {}) {
  return treeOf(
    Object.fromEntries(
      languages.map((language) => [`${messageFolder}/${language}/x.json`, JSON.stringify(changes[language] ?? texts)]),
    ),
  )
}

describe('the message files', () => {
  it('say the same things in four languages', () => {
    expect(checkMessageFiles(project)).toEqual([])
  })

  it('refuse a missing namespace, key or text', () => {
    expect(checkMessageFiles(fourLanguages({ a: 'A', b: 'B' }, { nl: { a: 'A' } }))).toEqual(['x.b: no text in nl'])
    expect(checkMessageFiles(fourLanguages({ a: 'A' }, { de: {} }))).toEqual(['x.a: no text in de'])
    expect(checkMessageFiles(fourLanguages({ a: 'A' }, { en: { a: ' ' } }))).toHaveLength(1)
  })

  it('refuse placeholders and tags that differ, and braces that do not match', () => {
    expect(checkMessageFiles(fourLanguages({ a: 'A {name}' }, { de: { a: 'A {namen}' } }))).toHaveLength(1)
    expect(checkMessageFiles(fourLanguages({ a: 'A <b>x</b>' }, { de: { a: 'A x' } }))).toHaveLength(1)
    expect(checkMessageFiles(fourLanguages({ a: '{n, plural, one {# jour} other {# jours' }))).toHaveLength(1)
  })

  it('refuse a French colon that could begin a line', () => {
    expect(checkMessageFiles(fourLanguages({ a: 'Total : 3' }))).toHaveLength(1)
    expect(checkMessageFiles(fourLanguages({ a: 'Total\u00A0: 3' }))).toEqual([])
  })

  it('refuse an ordinary hyphen where a word begins with it', () => {
    expect(checkMessageFiles(fourLanguages({ a: 'A' }, { nl: { a: 'brutolonen en -premies' } }))).toHaveLength(1)
    expect(
      checkMessageFiles(fourLanguages({ a: 'A' }, { nl: { a: 'brutolonen en \u2011premies, e-mail - 3' } })),
    ).toEqual([])
  })

  it('are read as ICU: nested plurals, quoted braces, apostrophes', () => {
    expect(readIcu(`{n, plural, one {{name} a # jour} other {<b>l'an</b> '{'}} {date, date, ::d}`)).toEqual({
      variables: ['date', 'n', 'name'],
      tags: ['b'],
    })
    expect(() => readIcu('a } too many')).toThrow('a } too many')
    expect(() => readIcu('{ }')).toThrow('without a name')
  })
})

describe('anomaly codes', () => {
  const rule = { 'lib/domain/a.ts': `export const code = '90501-021'` }
  const worded = (key: string) => fourLanguages({ [key]: 'Une phrase.' })

  it('have their words in four languages, and no words are left over', () => {
    expect(checkAnomalyCodes(project)).toEqual([])
  })

  it('refuses a code without words and words without a code', () => {
    expect(checkAnomalyCodes([...treeOf(rule), ...worded('90501-021')])).toEqual([])
    expect(checkAnomalyCodes([...treeOf(rule), ...worded('other')])).toHaveLength(4)
    expect(checkAnomalyCodes([...treeOf(rule), ...worded('90501-021'), ...worded('90501-999')])).toHaveLength(4)
  })
})

describe('the use of messages', () => {
  it('every key exists, gets its values and is used; every dynamic key is declared', () => {
    const files = below(project, 'app', 'components', 'lib').filter(isCode)
    const paths = new Set(files.map((file) => resolve(file.path)))
    const uses = findMessageUses(readProgram(files), (path) => paths.has(path))
    expect(checkMessageUse(uses, readMessages(project, 'fr'), dynamicKeys)).toEqual([])
  }, 180_000)

  it('reads literal keys, unions, templates, parameters and lists of translators', () => {
    expect(patternsOf(`const t = useTranslations('x'); t('a'); t.rich('b'); other('c')`)).toEqual(['x.a', 'x.b'])
    expect(patternsOf(`const t = await getTranslations({ locale, namespace: 'x' }); t(isOpen ? 'a' : 'b')`)).toEqual([
      'x.a',
      'x.b',
    ])
    expect(patternsOf(`const t = useTranslations(); declare const s: 'p' | 'q'; t(\`x.\${s}.title\`)`)).toEqual([
      'x.p.title',
      'x.q.title',
    ])
    expect(
      patternsOf(`const [t, u] = await Promise.all([getTranslations('x'), getTranslations('y')]); u('a')`),
    ).toEqual(['y.a'])
    expect(patternsOf(`function show(t: Translator, code: string) { t('a'); t(code) }`)).toEqual(['*.a', '*.*'])
    expect(patternsOf(`const t = useTranslations('x'); declare const code: string; t(\`codes.\${code}\`)`)).toEqual([
      'x.codes.*',
    ])
  })

  const messages = new Map([
    ['x.a', 'Bonjour {name}'],
    ['x.codes.1', 'Un'],
  ])
  const use = (pattern: string, given: string[] | null = null): MessageUse => ({ place: 'p', pattern, given })
  const row = { pattern: 'x.codes.*', source: 'the test' }

  it('accepts what is complete', () => {
    expect(checkMessageUse([use('x.a', ['name']), use('x.codes.*')], messages, [row])).toEqual([])
  })

  it('refuses an unknown key, an unused message and a missing value', () => {
    expect(checkMessageUse([use('x.z'), use('x.a'), use('x.codes.1')], messages, [])).toEqual(['p: no message "x.z"'])
    expect(checkMessageUse([use('x.a')], messages, [])).toEqual(['x.codes.1: no code uses this message: remove it'])
    expect(checkMessageUse([use('x.a', []), use('x.codes.1')], messages, [])).toHaveLength(1)
  })

  it('refuses a dynamic key that is not declared and a declaration nobody uses', () => {
    expect(checkMessageUse([use('x.a'), use('x.codes.*')], messages, [])).toHaveLength(1)
    expect(checkMessageUse([use('x.a'), use('x.codes.1')], messages, [row])).toHaveLength(1)
  })
})

/** The patterns a piece of code asks for; written to disk because types are read by the compiler. */
function patternsOf(code: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'))
  const path = join(folder, 'piece.ts')
  writeFileSync(path, `${code}\nexport {}\n`)
  const program = ts.createProgram([path], {
    noLib: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
  })
  const uses = findMessageUses(program, (name) => name === path)
  rmSync(folder, { recursive: true })
  return uses.map((each) => each.pattern)
}
