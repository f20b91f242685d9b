import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { config } from '../../config.ts'
import { findKeyFile, makeKeyText, parseKeyText, replaceKeyFile } from '../key-file.ts'

/** One line of the key file. Its 32 bytes seal nothing themselves: two keys that know nothing of each other are derived from them. */
export interface SsinKey {
  number: number
  sealing: KeyObject
  indexing: KeyObject
  /** What the database remembers of it. */
  fingerprint: string
}

/** The key file is not that of this installation, or no key file: one sentence for the operator. */
export class WrongSsinKeys extends Error {
  override name = 'WrongSsinKeys'
}

const NUMBER_LIMIT = 32_767
const firstLine = () => `1 ${makeKeyText()}`
const locate = () => findKeyFile('ssin', config.ssinKeyFile, firstLine)

let remembered: ReadonlyMap<number, SsinKey> | undefined

/**
 * The keys of the file, read again when one of those asked for is not among the remembered ones: a rotation adds a line while the program runs.
 * @throws WrongSsinKeys when the file does not hold it
 */
export function readSsinKeys(needed: readonly number[] = []): ReadonlyMap<number, SsinKey> {
  if (!remembered || needed.some((number) => !remembered?.has(number))) remembered = parseFile(locate())
  const missing = needed.filter((number) => !remembered?.has(number))
  if (missing.length > 0)
    throw new WrongSsinKeys(
      `${locate()} lacks the key ${missing[0]}, under which national numbers are sealed: set SSIN_KEY_FILE`,
    )
  return remembered
}

/** As above, from the file as it is now. */
export function readSsinKeysAgain(needed: readonly number[] = []): ReadonlyMap<number, SsinKey> {
  remembered = undefined
  return readSsinKeys(needed)
}

/** @throws WrongSsinKeys when the file does not hold it */
export function getSsinKey(number: number): SsinKey {
  return remembered?.get(number) ?? (readSsinKeys([number]).get(number) as SsinKey)
}

function parseFile(file: string): ReadonlyMap<number, SsinKey> {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return new Map(lines.map((line) => parseLine(line) ?? refuse(file)).map((key) => [key.number, key]))
}

function refuse(file: string): never {
  throw new WrongSsinKeys(`${file} must hold a number and a key of 32 bytes in base64url on each line`)
}

function parseLine(line: string): SsinKey | null {
  const [, digits = '', text = ''] = line.trim().match(/^(\d{1,5}) (\S+)$/) ?? []
  const [number, key] = [Number(digits), parseKeyText(text)]
  if (!key || number < 1 || number > NUMBER_LIMIT) return null
  const derive = (use: string) => createSecretKey(Buffer.from(hkdfSync('sha256', key, '', use, 32)))
  const fingerprint = createHmac('sha256', key).update('fingerprint').digest('base64url')
  return { number, sealing: derive('ssin sealing'), indexing: derive('ssin index'), fingerprint }
}

/**
 * The key that is to follow the newest in use: one that waits in the file already, else a new one, added in one step, so that who
 * reads the file meanwhile finds it old or new.
 */
export function saveNextSsinKey(newestInUse: number): number {
  const file = locate()
  const newest = Math.max(...parseFile(file).keys())
  if (newest > newestInUse) return newest
  const text = readFileSync(file, 'utf8').trim()
  const number = newest + 1
  replaceKeyFile(file, `${number} ${makeKeyText()}\n${text}`)
  return number
}
