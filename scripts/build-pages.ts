import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { hashSources, onceForSources } from './source-hash.ts'
import { Refusal } from './stage.mjs'

const buildDir = process.env.NEXT_DIST_DIR ?? '.next'
const sources = ['{app,components,lib,public}/**', 'next.config.ts', 'postcss.config.mjs', 'package-lock.json']

/** Modules want an address when they are loaded; nothing is read from a database while pages are built. */
const noDatabase = 'postgresql://nobody@localhost:1/none'

function build(): string {
  const command = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const built = spawnSync(process.execPath, [command, 'build'], {
    env: {
      ...process.env,
      DATABASE_URL: process.env.DATABASE_URL || noDatabase,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    encoding: 'utf8',
  })
  if (built.status !== 0) throw new Refusal(`next build failed.\n${built.stdout}${built.stderr}`)
  return 'built'
}

/** Builds the pages when a source differs from those of the last build. */
export function buildPages(): Promise<string | undefined> {
  return onceForSources(join(buildDir, 'source-hash'), hashSources(sources), build)
}

if (process.argv[1] === import.meta.filename) console.log((await buildPages()) ?? 'nothing to do')
