import type { SourceFile, Tree } from '../reading/source-tree.ts'

/** Words written in pieces, so that this file does not find itself. */
const word = (...pieces: string[]) => pieces.join('')
const homes = [word('wo', 'rk'), word('ro', 'ot'), word('ho', 'me'), 'Users', word('tm', 'p')].join('|')
const hosts = [`${word('regis', 'try')}\\.[a-z0-9-]+\\.[a-z]+`, word('artifac', 'tory'), word('verdac', 'cio')].join(
  '|',
)

const foreign: [RegExp, string][] = [
  [new RegExp(`\\.\\./${word('sha', 'red')}\\b`), 'a folder outside the project'],
  [new RegExp(`(^|[\\s"'\`(=:])/(${homes})/[\\w.-]`), 'a path of one machine'],
  [new RegExp(`\\b(${hosts})`, 'i'), 'a host of packages'],
]

/** Nothing in the project depends on the machine it was written on, and every version is exact. */
export function checkRepository(tree: Tree): string[] {
  return [...tree.filter((file) => file.path !== 'package-lock.json').flatMap(checkForeign), ...checkPackages(tree)]
}

function checkForeign(file: SourceFile): string[] {
  return file.text
    .split('\n')
    .flatMap((line, index) =>
      foreign.filter(([pattern]) => pattern.test(line)).map(([, what]) => `${file.path}:${index + 1}: names ${what}`),
    )
}

function checkPackages(tree: Tree): string[] {
  const text = (path: string) => tree.find((file) => file.path === path)?.text ?? ''
  const lock = text('package-lock.json')
  const resolved = /"resolved": *"http/.test(lock)
    ? [
        'package-lock.json: holds download addresses: set omit-lockfile-registry-resolved=true in .npmrc and write it again',
      ]
    : []
  const absent = lock === '' ? ['package-lock.json: missing'] : []
  return [...absent, ...resolved, ...checkVersions(JSON.parse(text('package.json') || '{}'))]
}

function checkVersions(manifest: Record<string, Record<string, string> | undefined>): string[] {
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([, version]) => !/^(npm:[\w@/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `package.json: ${name} "${version}" is not an exact version`),
  )
}
