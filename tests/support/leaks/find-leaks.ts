import { existsSync, readFileSync } from 'node:fs'
import { parseSsin } from '@/lib/domain/identifiers/ssin.ts'
import type { LocalDate } from '@/lib/domain/local-date.ts'
import { fileOfTrace, type SecretKind, type TraceName } from './traces.ts'

export interface Leak {
  /** File and line. */
  place: string
  kind: 'national number' | SecretKind
  /** The line, with what was found taken out. */
  line: string
}

interface Secrets {
  sessions: ReadonlySet<string>
  passwords: readonly string[]
  codes: readonly string[]
}

/** Everybody invented wears sequence 999: each such number with right check digits is one, whether the database knows it or not. */
const candidate = /(?<!\d)\d{2}[.\s/+-]?\d{2}[.\s/+-]?\d{2}[.\s/+-]?999[.\s/+-]?\d{2}(?!\d)/g
const tokenCandidate = /[\w~.-]{20,}/g

/** Mails bring codes; PostgreSQL has numbers of its own as short as they are. */
const withoutCodes: readonly TraceName[] = ['mails', 'postgres']
export const searched: readonly TraceName[] = ['addresses', 'titles', 'health', 'mails', 'program', 'postgres']
const longestLine = 300

/** An address as it is meant; a broken one as it is written. */
function decode(line: string): string {
  try {
    return decodeURIComponent(line)
  } catch {
    return line
  }
}

/** Of a birth at any time. */
const lastDay = '9999-12-31' as LocalDate

function isNationalNumber(text: string): boolean {
  return parseSsin(text, { syntheticPeople: 'allowed', today: lastDay }).ok
}

const matchesOf = (line: string, pattern: RegExp) => [...line.matchAll(pattern)].map(([text]) => text)

const inWord = /[\w.:-]/

/** Six figures within an id or a moment are no code. */
function hasWord(line: string, word: string): boolean {
  const isAlone = (at: number) => !inWord.test(line.charAt(at - 1)) && !inWord.test(line.charAt(at + word.length))
  for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) if (isAlone(at)) return true
  return false
}

function findInLine(name: TraceName, line: string, secrets: Secrets): [Leak['kind'], string[]][] {
  return [
    ['national number', matchesOf(line, candidate).filter(isNationalNumber)],
    ['session', matchesOf(line, tokenCandidate).filter((token) => secrets.sessions.has(token))],
    ['password', secrets.passwords.filter((password) => line.includes(password))],
    ['code', withoutCodes.includes(name) ? [] : secrets.codes.filter((code) => hasWord(line, code))],
  ]
}

export function readTrace(dir: string, name: TraceName): string[] {
  const file = fileOfTrace(dir, name)
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []
}

function readSecrets(dir: string): Secrets {
  const byKind = Map.groupBy(
    readTrace(dir, 'secrets').map((line) => line.split('\t')),
    ([kind]) => kind,
  )
  const valuesOf = (kind: SecretKind) => new Set((byKind.get(kind) ?? []).map(([, value = '']) => value))
  return { passwords: [...valuesOf('password')], sessions: valuesOf('session'), codes: [...valuesOf('code')] }
}

/** Searches all that a run has left behind for what may stand in none of it. */
export function findLeaks(dir: string): Leak[] {
  const secrets = readSecrets(dir)
  return searched.flatMap((name) =>
    readTrace(dir, name).flatMap((written, index) => {
      const line = decode(written)
      const found = findInLine(name, line, secrets).filter(([, texts]) => texts.length > 0)
      const texts = found.flatMap(([, each]) => each)
      const masked = texts.reduce((rest, text) => rest.replaceAll(text, '[…]'), line).slice(0, longestLine)
      return found.map(([kind]): Leak => ({ place: `${fileOfTrace(dir, name)}:${index + 1}`, kind, line: masked }))
    }),
  )
}
