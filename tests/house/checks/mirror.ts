import { below, isCode, type SourceFile, type Tree } from '../reading/source-tree.ts'
import { exportedFunctions, syntaxOf } from '../reading/syntax.ts'

/** Places whose every file with a function has its unit test. */
const mirrored = ['lib/domain']

/**
 * `tests/unit/<path>.test.ts` speaks of `lib/<path>.ts`. A function with several facets has a folder of its own name,
 * `tests/unit/<path>/<facet>.test.ts`; a family of functions may have one test in the folder that mirrors theirs, which imports them.
 */
export function checkMirror(tree: Tree): string[] {
  const paths = new Set(tree.map((file) => file.path))
  const tests = below(tree, 'tests/unit').filter((file) => /\.test\.tsx?$/.test(file.path))
  const spokenOf = new Set(tests.flatMap((file) => subjects(file).filter((path) => paths.has(path))))
  const strays = tests
    .filter((file) => !subjects(file).some((path) => paths.has(path)))
    .map((file) => `${file.path}: speaks of no lib file; a unit test stands where its subject stands`)
  const silent = below(tree, ...mirrored)
    .filter((file) => isCode(file) && exportedFunctions(syntaxOf(file)).length > 0 && !spokenOf.has(file.path))
    .map((file) => `${file.path}: has functions but no test at ${mirrorOf(file.path)}`)
  return [...strays, ...silent]
}

function mirrorOf(path: string): string {
  return path.replace(/^lib/, 'tests/unit').replace(/\.ts$/, '.test.ts')
}

function subjects(test: SourceFile): string[] {
  const path = test.path.replace(/^tests\/unit/, 'lib').replace(/\.test\.tsx?$/, '')
  const folder = path.slice(0, path.lastIndexOf('/'))
  const imported = [...test.text.matchAll(/from '@\/(lib\/[^']+)'/g)].map((match) => match[1] ?? '')
  return [`${path}.ts`, `${folder}.ts`, ...imported.filter((file) => file.slice(0, file.lastIndexOf('/')) === folder)]
}
