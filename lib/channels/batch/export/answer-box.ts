import { constants } from 'node:fs'
import { lstat, open, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { foldersOf, type Outside } from './outside.ts'
import { NoAnswer } from './read-answer-forms.ts'

/** The files of one answer, whose GO is there. */
export interface LaidAnswer {
  kind: 'ACRF' | 'NOTI'
  /** Those that hold it, in their order. */
  contents: readonly string[]
  names: readonly string[]
}

const answerName = /^(FO|FS|GO)\.(ACRF|NOTI)\.\d{6}\.\d{8}\.[0-9A-Z]{5}\.[RTS](\.\d){0,2}$/
/** The receivers of the real service take 50 MB; a little more is read. */
const LARGEST_ANSWER = 64_000_000
const MINUTE = 60_000
const DAY = 86_400_000

/** Kind of file and piece are left out. */
const keyOf = (name: string) => name.split('.').slice(1, 7).join('.')

/** Answers that are whole, acknowledgements first. What is no file of an answer, or waited a day for its GO, is put aside; links are left alone. */
export async function listAnswers(outside: Outside, now: Date): Promise<{ answers: LaidAnswer[]; strange: string[] }> {
  const files = await readdir(foldersOf(outside).out, { withFileTypes: true })
  const names = files.filter((file) => file.isFile() && !file.name.startsWith('.')).map(({ name }) => name)
  const [named, others] = [names.filter((name) => answerName.test(name)).sort(), names.filter(isStrange)]
  const groups = [...Map.groupBy(named, keyOf).values()]
  const answers = groups.filter((group) => group.some(isSignal)).map(toAnswer)
  const unsignalled = groups.filter((group) => !group.some(isSignal)).flat()
  const strange = [
    ...(await keepOlder(outside, others, now.getTime() - MINUTE)),
    ...(await keepOlder(outside, unsignalled, now.getTime() - DAY)),
  ]
  return { answers: answers.sort((first, second) => first.kind.localeCompare(second.kind)), strange }
}

const isStrange = (name: string) => !answerName.test(name)
const isSignal = (name: string) => name.startsWith('GO.')

function toAnswer(names: readonly string[]): LaidAnswer {
  const contents = names.filter((name) => name.startsWith('FO.'))
  return { kind: names[0]?.includes('.ACRF.') ? 'ACRF' : 'NOTI', contents, names }
}

async function keepOlder(outside: Outside, names: readonly string[], time: number): Promise<string[]> {
  const times = await Promise.all(names.map((name) => lstat(join(foldersOf(outside).out, name))))
  return names.filter((_, place) => (times[place]?.ctimeMs ?? time) < time)
}

/** How long an answer has been there. */
export async function readAge(outside: Outside, name: string, now: Date): Promise<number> {
  return now.getTime() - (await lstat(join(foldersOf(outside).out, name))).ctimeMs
}

/** @throws NoAnswer when it is longer than an answer is, or no plain file any more */
export async function readAnswerFile(outside: Outside, name: string): Promise<Buffer> {
  const file = await open(join(foldersOf(outside).out, name), constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const { size } = await file.stat()
    if (size > LARGEST_ANSWER) throw new NoAnswer(`it has ${size} bytes`)
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** Answers that were read are kept beside the folders, and so is what was none. */
export async function removeAnswer(outside: Outside, names: readonly string[], to: 'read' | 'aside'): Promise<void> {
  const { out, [to]: dir } = foldersOf(outside)
  // Its GO last: after a crash the rest is not left without.
  for (const name of names.toSorted(
    (first, second) => Number(first.startsWith('GO.')) - Number(second.startsWith('GO.')),
  ))
    await rename(join(out, name), join(dir, name)).catch(ignoreMissing)
}

function ignoreMissing(failure: { code?: string }): void {
  if (failure.code !== 'ENOENT') throw failure
}
