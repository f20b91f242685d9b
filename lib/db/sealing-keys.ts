import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { config } from '../config.ts'
import { findKeyFile, makeKeyText, parseKeyText, replaceKeyFile } from './key-file.ts'

/** One line of the file of sealing keys. */
export interface SealingKey {
  key: Buffer
  /** What the database remembers of the one in use. */
  fingerprint: string
}

const locate = () => findKeyFile('sealing', config.sealingKeyFile)

let remembered: readonly SealingKey[] | undefined

/** The keys of the file, newest first. A rotation adds a line while the program runs: `isFresh` reads it again. */
export function readSealingKeys(isFresh = false): readonly SealingKey[] {
  if (!remembered || isFresh) remembered = parseFile(locate())
  return remembered
}

/**
 * The key that is to follow the one in use: one that waits in the file already, else a new one, added in one step.
 * @returns its fingerprint
 */
export function saveNextSealingKey(inUse: string): string {
  const [newest] = readSealingKeys(true)
  if (newest && newest.fingerprint !== inUse) return newest.fingerprint
  const file = locate()
  replaceKeyFile(file, `${makeKeyText()}\n${readFileSync(file, 'utf8').trim()}`)
  return readSealingKeys(true)[0]?.fingerprint ?? ''
}

function parseFile(file: string): readonly SealingKey[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const key = parseKeyText(line.trim())
    if (!key) throw new Error(`${file} must hold a key of 32 bytes in base64url on each line`)
    return { key, fingerprint: createHmac('sha256', key).update('fingerprint').digest('base64url') }
  })
}
