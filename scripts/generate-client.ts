import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Refusal } from './stage.mjs'

const generated = 'lib/db/generated/client.ts'
const schema = 'prisma/schema.prisma'

/**
 * Makes the Prisma client anew when the schema is younger than it.
 * The command asks for a native engine that it does not use here: any program will do in its place.
 */
export function generateClient(): string | undefined {
  if (existsSync(generated) && statSync(generated).mtimeMs > statSync(schema).mtimeMs) return undefined
  const command = createRequire(import.meta.url).resolve('prisma/build/index.js')
  const made = spawnSync(process.execPath, [command, 'generate'], {
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Refusal(`prisma generate failed.\n${made.stdout}${made.stderr}`)
  return 'made from prisma/schema.prisma'
}

if (process.argv[1] === import.meta.filename) console.log(generateClient() ?? 'nothing to do')
