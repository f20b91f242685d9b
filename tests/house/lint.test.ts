import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** One breach for each habit that Biome watches: what it is, where, the text, the word Biome must say. */
const breaches: [habit: string, path: string, text: string, rule: string][] = [
  ['the domain reads no clock', 'lib/domain/clock.ts', 'export const now = new Date()', 'lib/domain is pure'],
  [
    'the domain reads no clock in milliseconds',
    'lib/domain/ms.ts',
    'export const now = Date.now()',
    'lib/domain is pure',
  ],
  ['the domain knows no chance', 'lib/domain/chance.ts', 'export const chance = Math.random()', 'lib/domain is pure'],
  [
    'the domain reads no environment',
    'lib/domain/env.ts',
    'export const home = process.env.HOME',
    'lib/domain is pure',
  ],
  ['a page holds no words', 'app/page.tsx', 'export const A = () => <p>Bonjour</p>', 'noJsxLiterals'],
  ['a component holds no words', 'components/ui/a.tsx', 'export const A = () => <p>Bonjour</p>', 'noJsxLiterals'],
  ['no inline style', 'components/ui/b.tsx', 'export const A = () => <p style={{ color: "red" }} />', 'noInlineStyles'],
  ['no any', 'lib/any.ts', 'export const a: any = 1', 'noExplicitAny'],
  ['no barrel', 'lib/barrel.ts', `export { a } from './any.ts'`, 'noBarrelFile'],
  ['file names in kebab-case', 'lib/BadName.ts', 'export const a = 1', 'useFilenamingConvention'],
  ['at most 250 lines in a file', 'lib/long.ts', 'export const a = 1\n'.repeat(251), 'noExcessiveLinesPerFile'],
  [
    'at most 50 lines in a function',
    'lib/body.ts',
    `export function a() {\n${'  go()\n'.repeat(51)}}`,
    'noExcessiveLinesPerFunction',
  ],
  [
    'at most 4 parameters',
    'lib/many.ts',
    'export const a = (b: 1, c: 1, d: 1, e: 1, f: 1) => [b, c, d, e, f]',
    'useMaxParams',
  ],
  [
    'at most 10 branches',
    'lib/branches.ts',
    `export function a(b: number) {\n${'  if (b) b\n'.repeat(11)}}`,
    'noExcessiveCognitiveComplexity',
  ],
  [
    'no focused test',
    'tests/unit/only.test.ts',
    `import { it } from 'vitest'\n${['it', 'only'].join('.')}('x', () => {})`,
    'noFocusedTests',
  ],
  [
    'no skipped test',
    'tests/unit/skip.test.ts',
    `import { it } from 'vitest'\n${['it', 'skip'].join('.')}('x', () => {})`,
    'noSkippedTests',
  ],
  ['imports name the file', 'lib/imports.ts', `import { a } from './any'\nexport const b = a`, 'useImportExtensions'],
]

describe('Biome', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'))
  let answers: string[] = []

  beforeAll(() => {
    execFileSync('git', ['init', '--quiet'], { cwd: folder })
    for (const path of ['biome.json', '.gitignore', 'tests/house/biome']) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      cpSync(path, join(folder, path), { recursive: true })
    }
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'))
    for (const [, path, text] of breaches) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), `${text}\n`)
    }
    const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome')
    const lint = spawnSync(process.execPath, [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.'], {
      cwd: folder,
    })
    answers = lint.stdout.toString().split('\n')
  }, 30_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(breaches)('%s', (_, path, __, rule) => {
    expect(
      answers.filter((answer) => answer.startsWith('::error') && answer.includes(path) && answer.includes(rule)),
    ).not.toEqual([])
  })
})
