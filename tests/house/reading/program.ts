import { dirname, extname, join, resolve } from 'node:path'
import ts from 'typescript'
import type { Tree } from './source-tree.ts'
import { syntaxOf } from './syntax.ts'

/** Packages whose types our own shapes are made of. */
const packagesRead = new Set(['zod'])

/**
 * The compiler's view of our own files, for checks that ask for types. Other packages are left unread: no key of a message
 * comes from them, and reading them would take most of the time. Our own imports name the file with its ending (house
 * rule), so they are found without asking the disk, and files that another check has parsed are not parsed again.
 */
export function readProgram(files: Tree): ts.Program {
  const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, process.cwd())
  const lean = { ...options, incremental: false, types: [], lib: ['lib.esnext.d.ts'] }
  const host = ts.createCompilerHost(lean)
  const ours = new Map(files.map((file) => [resolve(file.path), file]))
  const cache = ts.createModuleResolutionCache(process.cwd(), (name) => name)

  const findOurs = (name: string, from: string) => {
    const path = name.startsWith('@/') ? resolve(name.slice(2)) : join(dirname(from), name)
    return ours.has(path) ? { resolvedFileName: path, extension: extname(path) } : undefined
  }
  const find = (name: string, from: string) =>
    packagesRead.has(name) || !ours.has(from)
      ? ts.resolveModuleName(name, from, lean, host, cache)
      : { resolvedModule: findOurs(name, from) }

  const readFromDisk = host.getSourceFile
  host.getSourceFile = (path, ...rest) => {
    const file = ours.get(path)
    return file ? syntaxOf(file) : readFromDisk(path, ...rest)
  }
  host.resolveModuleNameLiterals = (names, from) => names.map(({ text }) => find(text, from))
  return ts.createProgram([...ours.keys()], lean, host)
}
