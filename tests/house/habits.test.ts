import { describe, expect, it } from 'vitest'
import { checkHabits } from './checks/habits.ts'
import { checkMirror } from './checks/mirror.ts'
import { checkNames } from './checks/names.ts'
import { project, treeOf } from './reading/source-tree.ts'

const habits = (path: string, text: string) => checkHabits(treeOf({ [path]: text }))
const names = (path: string, text = '') => checkNames(treeOf({ [path]: text }))

describe('habits that stop the build', () => {
  it('are kept', () => {
    expect(checkHabits(project)).toEqual([])
  })

  it('an address has at most 80 lines', () => {
    expect(habits('app/page.tsx', 'x()\n'.repeat(80))).toEqual([])
    expect(habits('app/page.tsx', 'x()\n'.repeat(81))).toHaveLength(1)
    expect(habits('app/api/health/route.ts', 'x()\n'.repeat(81))).toHaveLength(1)
  })

  it('a page or layout is no client component', () => {
    expect(habits('app/layout.tsx', `'use client'\nexport const a = 1\n`)).toHaveLength(1)
    expect(habits('components/ui/dialog.tsx', `'use client'\nexport const a = 1\n`)).toEqual([])
  })

  it('a file has at most 15 imports', () => {
    const imports = (count: number) =>
      Array.from({ length: count }, (_, n) => `import a${n} from './a${n}.ts'\n`).join('')
    expect(habits('lib/a.ts', imports(15))).toEqual([])
    expect(habits('lib/a.ts', imports(16))).toHaveLength(1)
  })

  it('a folder has at most 20 files', () => {
    const folder = (count: number) =>
      treeOf(Object.fromEntries(Array.from({ length: count }, (_, n) => [`lib/x/f${n}.ts`, ''])))
    expect(checkHabits(folder(20))).toEqual([])
    expect(checkHabits(folder(21))).toHaveLength(1)
  })

  it('a boolean is never positional', () => {
    expect(habits('lib/a.ts', 'export function show(name: string, isOpen: boolean) {}')).toHaveLength(1)
    expect(habits('lib/a.ts', 'export const show = (name: string, isOpen: boolean) => name')).toHaveLength(1)
    expect(habits('lib/a.ts', 'export function show(isOpen: boolean) {}')).toEqual([])
  })

  it('a check is silenced only with a sentence that says why', () => {
    const silence = (words: string) => habits('lib/a.ts', `// ${['biome', 'ignore'].join('-')} lint/x/y${words}\n`)
    expect(silence('')).toHaveLength(1)
    expect(silence(': ok')).toHaveLength(1)
    expect(silence(': the provider types this as unknown on purpose')).toEqual([])
    expect(habits('lib/a.ts', `// @ts-${'ignore'}: because I really want it so\n`)).toHaveLength(1)
  })

  it('no test is left out', () => {
    const left = (call: string) => habits('tests/unit/a.test.ts', `${call}('x', () => {})`)
    expect(left(['it', 'only'].join('.'))).toHaveLength(1)
    expect(left(['test', 'describe', 'skip'].join('.'))).toHaveLength(1)
    expect(left(['test', 'fixme'].join('.'))).toHaveLength(1)
    expect(left('it')).toEqual([])
  })

  it('no assertion compares a literal', () => {
    expect(habits('tests/unit/a.test.ts', `expect(${'true'}).toBe(true)`)).toHaveLength(1)
    expect(habits('tests/unit/a.test.ts', 'expect(isOpen()).toBe(true)')).toEqual([])
  })
})

describe('names', () => {
  it('say what they name', () => {
    expect(checkNames(project)).toEqual([])
  })

  it('refuses empty names of files and folders', () => {
    for (const path of [
      'lib/utils.ts',
      'lib/core/a.ts',
      'lib/date-helpers.ts',
      'components/index.ts',
      'tests/shared/a.ts',
    ])
      expect(names(path), path).toHaveLength(1)
    expect(names('lib/domain/wage-data.ts')).toEqual([])
  })

  it('refuses a folder that is not in kebab-case', () => {
    expect(names('lib/eBox/kind.ts')).toHaveLength(1)
    expect(names('app/[locale]/(employer)/e-box/[messageId]/page.tsx')).toEqual([])
  })

  it('refuses the bare word period outside the steps of the wizard', () => {
    expect(names('lib/a.ts', 'const period = 1')).toHaveLength(1)
    expect(names('lib/a.ts', 'const x = { period: 1 }')).toHaveLength(1)
    expect(names('lib/a.ts', 'const x = { period: 1, workers: 2, wages: 3, overview: 4 }')).toEqual([])
    expect(names('lib/a.ts', `const x = t('period')`)).toEqual([])
  })

  it('refuses a unit in front', () => {
    expect(names('lib/a.ts', 'const centsWage = 1')).toHaveLength(1)
    expect(names('lib/a.ts', 'const wageCents = 1')).toEqual([])
  })

  it('a use-case begins with a verb of the house and exports what its name promises', () => {
    const verbFile = (file: string, name: string) =>
      checkNames(
        treeOf({
          [`lib/use-cases/x/${file}.ts`]: `export function ${name}() {}`,
          'app/page.tsx': `import { ${name} } from '@/lib/use-cases/x/${file}.ts'`,
        }),
      )
    expect(verbFile('submit-transmission', 'submitTransmission')).toEqual([])
    expect(verbFile('process-transmission', 'processTransmission')).toHaveLength(1)
    expect(verbFile('submit-transmission', 'submit')).toHaveLength(1)
  })

  it('a part that only use-cases share may be named after what it is', () => {
    expect(names('lib/use-cases/sign-in/password-hash.ts', 'export function hashPassword() {}')).toEqual([])
  })
})

describe('unit tests', () => {
  const rule = { 'lib/domain/counter/ceiling.ts': 'export function computeCeiling() {}' }

  it('stand where their subject stands, and every file of rules has one', () => {
    expect(checkMirror(project)).toEqual([])
  })

  it('refuses rules without a test', () => {
    expect(checkMirror(treeOf(rule))).toHaveLength(1)
    expect(checkMirror(treeOf({ 'lib/domain/shape.ts': 'export type A = 1' }))).toEqual([])
    expect(checkMirror(treeOf({ ...rule, 'tests/unit/domain/counter/ceiling.test.ts': '' }))).toEqual([])
    expect(checkMirror(treeOf({ ...rule, 'tests/unit/domain/counter/ceiling/pensioner.test.ts': '' }))).toEqual([])
  })

  it('accepts one test of a family in the folder that mirrors theirs', () => {
    const family = {
      'tests/unit/domain/counter/cases.test.ts': `import { computeCeiling } from '@/lib/domain/counter/ceiling.ts'`,
    }
    expect(checkMirror(treeOf({ ...rule, ...family }))).toEqual([])
    const stranger = {
      'tests/unit/domain/other/cases.test.ts': `import { computeCeiling } from '@/lib/domain/counter/ceiling.ts'`,
    }
    expect(checkMirror(treeOf({ ...rule, ...stranger }))).toHaveLength(2)
  })

  it('refuses a test without a subject', () => {
    expect(checkMirror(treeOf({ 'tests/unit/domain/nothing.test.ts': '' }))).toHaveLength(1)
  })
})
