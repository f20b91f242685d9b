import { describe, expect, it } from 'vitest'
import { checkCases } from './checks/case-ids.ts'
import { checkChecklist } from './checks/checklist.ts'
import { checkGlossary, checkGlossaryCells } from './checks/glossary.ts'
import { checkMap } from './checks/readme-map.ts'
import { checkReadmeTables } from './checks/readme-tables.ts'
import { checkSchema } from './checks/schema.ts'
import { project, treeOf } from './reading/source-tree.ts'

const textOf = (path: string) => project.find((file) => file.path === path)?.text ?? ''

describe('the map of the README', () => {
  const readme = (map: string) => ({ 'README.md': `# x\n\n## The map\n\n\`\`\`text\n${map}\n\`\`\`\n` })

  it('is the disk', () => {
    expect(checkMap(project)).toEqual([])
  })

  it('refuses a folder that the map forgets', () => {
    const tree = treeOf({
      ...readme('README.md\nlib/  code\n  domain/  rules'),
      'lib/domain/a.ts': '',
      'lib/db/b.ts': '',
    })
    expect(checkMap(tree)).toEqual(['README.md: "lib/db" is on disk but not in the map: add its line'])
  })

  it('refuses a folder or file that is gone', () => {
    const tree = treeOf({ ...readme('README.md · server.ts  start\nlib/\n  domain/\n  old/'), 'lib/domain/a.ts': '' })
    expect(checkMap(tree)).toEqual([
      'README.md: the map shows "server.ts", which is not on disk',
      'README.md: the map shows "lib/old", which is not on disk',
    ])
  })

  it('refuses a README without a map', () => {
    expect(checkMap(treeOf({ 'README.md': '# x' }))).toHaveLength(1)
  })
})

describe('the tables of the README', () => {
  const files = (command: string, variable: string) =>
    treeOf({
      'README.md': `## Commands\n\n| \`npm run ${command}\` | x |\n\n## Configuration\n\n| \`${variable}\` | y |\n`,
      'package.json': '{"scripts":{"check":"x","prestart":"y"}}',
      'lib/config.ts': 'const variables = z.object({\n  PORT: port,\n})',
    })

  it('name the commands of package.json and the variables of lib/config.ts', () => {
    expect(checkReadmeTables(project)).toEqual([])
  })

  it('refuse what is missing and what is gone', () => {
    expect(checkReadmeTables(files('check', 'PORT'))).toEqual([])
    expect(checkReadmeTables(files('old', 'PORT'))).toHaveLength(2)
    expect(checkReadmeTables(files('check', 'HOST'))).toHaveLength(2)
  })
})

describe('the glossary', () => {
  const glossary = (name: string) => ({ 'GLOSSARY.md': `| FR | In code |\n|---|---|\n| qualité | \`${name}\` |\n` })

  it('names what the domain and the schema name', () => {
    expect(checkGlossary(project)).toEqual([])
  })

  it('has no empty cell', () => {
    expect(checkGlossaryCells(textOf('GLOSSARY.md'))).toEqual([])
  })

  it('refuses a name that is not in the code', () => {
    const domain = { 'lib/domain/quality.ts': 'export interface Quality {}' }
    expect(checkGlossary(treeOf({ ...glossary('quality'), ...domain }))).toEqual([])
    expect(checkGlossary(treeOf({ ...glossary('capacity'), ...domain }))).toHaveLength(1)
  })

  it('refuses an empty cell', () => {
    expect(checkGlossaryCells('| a | b |  | d | `e` | f |')).toHaveLength(1)
  })
})

describe('the schema', () => {
  it('says in words what each model is, and holds national numbers in one table', () => {
    expect(checkSchema(textOf('prisma/schema.prisma'))).toEqual([])
  })

  it('refuses a model without its sentence and a second table with national numbers', () => {
    expect(
      checkSchema('model Person {\n  ssin String\n}\n/// A worker.\nmodel Worker {\n  ssin String\n}\n'),
    ).toHaveLength(2)
  })
})

describe('the acceptance cases', () => {
  const cases = (state: string) => ({ 'tests/cases.md': `| CASE-01 | ${state} | signs in |\n` })
  const journey = (title: string) => ({ 'tests/e2e/sign-in.spec.ts': `test('${title}', () => {})` })

  it('that are finished have a browser test, and each browser test names a finished case', () => {
    expect(checkCases(project)).toEqual([])
  })

  it('refuses a finished case without a test', () => {
    expect(checkCases(treeOf({ ...cases('finished'), ...journey('signs in') }))).toHaveLength(1)
    expect(checkCases(treeOf({ ...cases('finished'), ...journey('signs in [CASE-01]') }))).toEqual([])
  })

  it('refuses a test of an unknown or unfinished case, and an unknown state', () => {
    expect(checkCases(treeOf({ ...cases('later'), ...journey('x [CASE-01]') }))).toHaveLength(1)
    expect(checkCases(treeOf({ ...cases('finished'), ...journey('x [CASE-01] [CASE-99]') }))).toHaveLength(1)
    expect(checkCases(treeOf(cases('nearly')))).toHaveLength(1)
  })
})

describe('the checklist', () => {
  const listed = (test: string) => ({ 'tests/checklist.md': `| H34 | said | ${test} |\n` })
  const test = { 'tests/e2e/a.test.ts': `test('Home says it', () => {})` }

  it('names tests that are there, by their words', () => {
    expect(checkChecklist(project)).toEqual([])
    expect(checkChecklist(treeOf({ ...listed('`e2e/a.test.ts` › Home says'), ...test }))).toEqual([])
    expect(checkChecklist(treeOf({ ...listed('`e2e/a.test.ts`'), ...test }))).toEqual([])
  })

  it('refuses a file that is gone, words that are gone, and a list without rows', () => {
    expect(checkChecklist(treeOf({ ...listed('`e2e/a.test.ts`<br>`e2e/b.test.ts`'), ...test }))).toHaveLength(1)
    expect(checkChecklist(treeOf({ ...listed('`e2e/a.test.ts` › Home hides'), ...test }))).toHaveLength(1)
    expect(checkChecklist(treeOf(test))).toHaveLength(1)
  })
})
