import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { config } from '../config.ts'

const KEY_BYTES = 32

/** A new key as it stands in a file. */
export function makeKeyText(): string {
  return randomBytes(KEY_BYTES).toString('base64url')
}

/** The bytes of a key, or null when the text is none. */
export function parseKeyText(text: string): Buffer | null {
  const key = Buffer.from(text, 'base64url')
  return key.length === KEY_BYTES && key.toString('base64url') === text ? key : null
}

/**
 * Where a key lies: the file that was set; else one in the data folder, where the first who asks makes it. A copy of the database alone
 * holds no key.
 */
export function findKeyFile(name: string, setFile: string | undefined, makeText = makeKeyText): string {
  const file = setFile ?? join(config.dataDir, 'keys', `${name}.key`)
  if (!setFile && !existsSync(file)) makeKeyFile(file, makeText())
  return file
}

/**
 * A key of 32 bytes, base64url, alone in its file.
 * @throws when the file that was set is not there or holds no such key
 */
export function readKeyFile(name: string, setFile: string | undefined): Buffer {
  const file = findKeyFile(name, setFile)
  const key = parseKeyText(readFileSync(file, 'utf8').trim())
  if (!key) throw new Error(`${file} holds no key of ${KEY_BYTES} bytes in base64url`)
  return key
}

/** Two processes may start at once: the first whole file wins, and nobody ever reads half of one. */
function makeKeyFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const own = writeBeside(file, text)
  try {
    linkSync(own, file)
    saveFolder(file)
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== 'EEXIST') throw failure
  } finally {
    rmSync(own)
  }
}

/** Another text in one step: who reads meanwhile finds the old file or the new one. */
export function replaceKeyFile(file: string, text: string): void {
  renameSync(writeBeside(file, text), file)
  saveFolder(file)
}

/** On the disk before anything is done with the key: what is sealed outlives a power cut, so must the key. */
function writeBeside(file: string, text: string): string {
  const own = `${file}.${process.pid}`
  const descriptor = openSync(own, 'w', 0o600)
  writeSync(descriptor, `${text}\n`)
  fsyncSync(descriptor)
  closeSync(descriptor)
  return own
}

function saveFolder(file: string): void {
  const descriptor = openSync(dirname(file), 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
