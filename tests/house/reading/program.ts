import ts from 'typescript'

/** Packages whose types our own shapes are made of. */
const packagesRead = new Set(['zod'])

/**
 * The compiler's view of our own files, for checks that ask for types. Other packages are left unread: no key of a message
 * comes from them, and reading them would take most of the time.
 */
export function readProgram(paths: readonly string[]): ts.Program {
  const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile).config
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: paths }, ts.sys, process.cwd())
  const lean = { ...options, incremental: false, types: [], lib: ['lib.esnext.d.ts'] }
  const host = ts.createCompilerHost(lean)
  host.resolveModuleNameLiterals = (names, file) =>
    names.map(({ text }) =>
      /^(\.|@\/)/.test(text) || packagesRead.has(text)
        ? ts.resolveModuleName(text, file, lean, host)
        : { resolvedModule: undefined },
    )
  return ts.createProgram(paths, lean, host)
}
