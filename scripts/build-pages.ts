import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const buildDir = process.env.NEXT_DIST_DIR ?? '.next'
const sources = ['{app,components,lib,public}/**', 'next.config.ts', 'postcss.config.mjs', 'package-lock.json']
/** Modules want an address when they are loaded; nothing is read from a database while pages are built. */
const noDatabase = 'postgresql://nobody@localhost:1/none'

function hashSources(): string {
  const hash = createHash('sha256')
  for (const pattern of sources) {
    // `[...rest]` is a folder, dots or not.
    const files = globSync(pattern).filter((path) => statSync(path).isFile())
    for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Builds the pages when a source differs from those of the last build; git changes dates, so contents are compared. */
export function buildPages(): string | undefined {
  const mark = join(buildDir, 'source-hash')
  const hash = hashSources()
  const isBuilt = existsSync(join(buildDir, 'BUILD_ID')) && existsSync(mark) && readFileSync(mark, 'utf8') === hash
  if (isBuilt) return undefined
  const command = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const built = spawnSync(process.execPath, [command, 'build'], {
    env: { DATABASE_URL: noDatabase, ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Error(`next build failed.\n${built.stdout}${built.stderr}`)
  writeFileSync(mark, hash)
  return 'built'
}

if (process.argv[1] === import.meta.filename) console.log(buildPages() ?? 'nothing to do')
