import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseForms } from '../../../lib/channels/batch/parse-forms.ts'
import { findSchemaQuarter, technicalLibrary } from '../../../lib/channels/batch/technical-library.ts'

/** `valid`, not as the schema says (`invalid`), or not well-formed (`broken`). */
export type Verdict = 'valid' | 'invalid' | 'broken'

const folder = join(technicalLibrary, findSchemaQuarter())

/** The samples of the technical library: what mutations begin with. */
export function readSamples(): string[] {
  const samples = join(folder, 'samples')
  const names = readdirSync(samples).filter((name) => name.startsWith('FLXWAGE_'))
  return names.sort().map((name) => readFileSync(join(samples, name), 'utf8'))
}

/** The reader stops at a root that is not ours: what follows it is never looked at. */
const foreignRoot = new Set(['ACRF-088', 'ACRF-089'])

/** Whether the reader of sets and xmllint mean the same. */
export function isSame(ours: Verdict | 'foreign', theirs: Verdict): boolean {
  return ours === 'foreign' ? theirs !== 'valid' : ours === theirs
}

/** What the reader of sets makes of a file. */
export async function judge(text: string): Promise<Verdict | 'foreign'> {
  async function* bytes() {
    yield Buffer.from(text)
  }
  let verdict: Verdict = 'valid'
  for await (const { errors = [] } of parseForms({ fileName: 'FI', pieceNumber: 1, bytes: bytes() })) {
    if (errors.some(({ code }) => code === 'ACRF-102')) return 'broken'
    if (errors.some(({ code }) => foreignRoot.has(code))) return 'foreign'
    if (errors.length > 0) verdict = 'invalid'
  }
  return verdict
}

const verdictOf = (said: string): Verdict | null => {
  if (said.endsWith(' validates')) return 'valid'
  return said.endsWith(' fails to validate') ? 'invalid' : null
}

/** The same by the tool of libxml2; `null` when this machine lacks it. A file of which it has no verdict is not well-formed. */
export async function judgeByXmllint(texts: readonly string[]): Promise<Verdict[] | null> {
  const place = mkdtempSync(join(tmpdir(), 'flexi-xml-'))
  const files = texts.map((text, number) => {
    writeFileSync(join(place, String(number)), text)
    return String(number)
  })
  const schema = readdirSync(folder).find((name) => name.startsWith('FLXWAGE_')) ?? ''
  const tool = spawn('xmllint', ['--noout', '--nonet', '--huge', '--schema', join(folder, schema), ...files], {
    cwd: place,
  })
  const isAbsent = new Promise<true>((resolve) => tool.once('error', () => resolve(true)))
  let said = ''
  tool.stdout.resume()
  tool.stderr.setEncoding('utf8').on('data', (text) => (said += text))
  const hasEnded = once(tool, 'close').then(() => false)
  const absent = await Promise.race([isAbsent, hasEnded])
  rmSync(place, { recursive: true })
  if (absent) return null
  const verdicts = new Map(
    said.split('\n').flatMap((line) => {
      const verdict = verdictOf(line)
      return verdict ? [[line.split(' ', 1)[0] ?? '', verdict] as const] : []
    }),
  )
  return files.map((file) => verdicts.get(file) ?? 'broken')
}
