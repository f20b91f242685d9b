import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { config } from '../config.ts'

const KEY_BYTES = 32

/**
 * A key of 32 bytes, base64url, from the file that was set; else from the data folder, where the first who asks makes it. A copy of the
 * database alone holds no key.
 * @throws when the file that was set is not there or holds no such key
 */
export function readKeyFile(name: string, setFile: string | undefined): Buffer {
  const file = setFile ?? join(config.dataDir, 'keys', `${name}.key`)
  if (!setFile && !existsSync(file)) makeKeyFile(file)
  const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url')
  if (key.length !== KEY_BYTES) throw new Error(`${file} holds no key of ${KEY_BYTES} bytes in base64url`)
  return key
}

/** Two processes may start at once: the first whole file wins, and nobody ever reads half of one. */
function makeKeyFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const own = `${file}.${process.pid}`
  writeFileSync(own, `${randomBytes(KEY_BYTES).toString('base64url')}\n`, { mode: 0o600 })
  try {
    linkSync(own, file)
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure
  } finally {
    rmSync(own)
  }
}
