import { open, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Circuit } from '../../../domain/batch/set-name.ts'
import type { LocalDate } from '../../../domain/local-date.ts'
import type { NotificationText } from '../present-notification.ts'

// Answers are called FO, and a GO says that they are whole: FO.ACRF.999999.<date>.<sequence>.<circuit>. 999999 is who answers. Date and
// sequence are those of the set, so that a sender finds what belongs together.

const MOST_PIECES = 9
/** Parts of a notification are written together up to this length. */
const WRITTEN_CHARACTERS = 65_536

/** What an answer is called after. */
export interface AnswerName {
  creationDate: LocalDate
  circuit: Circuit
  /** Null: the set has none that can be relied on. */
  sequence: string | null
  /** Gives further sequences. */
  ticket: string
}

type AnswerKind = 'ACRF' | 'NOTI'

function nameOf(prefix: 'FO' | 'GO', kind: AnswerKind, { creationDate, sequence, circuit }: AnswerName): string {
  return [prefix, kind, '999999', creationDate.replaceAll('-', ''), sequence, circuit].join('.')
}

/** Every further sequence is made of the ticket: the same whenever it is asked for. */
const furtherSequence = ({ ticket }: AnswerName, number: number) => ticket.slice(number - 1, number + 4)

/** Nobody reads half a file: what is being written begins with a dot. */
async function layFile(outDir: string, name: string, text: string): Promise<void> {
  const waiting = join(outDir, `.${name}.${process.pid}`)
  await writeFile(waiting, text, { flush: true })
  await rename(waiting, join(outDir, name))
}

/** Lays the answer for a whole set, or lays it once more as it was. Another answer that bears its name already stays. */
export async function layAcknowledgement(outDir: string, name: AnswerName, text: string): Promise<void> {
  let own = { ...name, sequence: name.sequence ?? furtherSequence(name, 1) }
  for (let number = 2; await isTaken(join(outDir, nameOf('FO', 'ACRF', own)), text); number++)
    own = { ...name, sequence: furtherSequence(name, number) }
  await layFile(outDir, nameOf('FO', 'ACRF', own), text)
  await layFile(outDir, nameOf('GO', 'ACRF', own), '')
}

async function isTaken(file: string, text: string): Promise<boolean> {
  const there = await readFile(file, 'utf8').catch(() => null)
  return there !== null && there !== text
}

/** Lays the answers to the Forms of a set, in as many files as they are cut in; nine bear one sequence, the next ones a further one. */
export async function layNotifications(
  outDir: string,
  name: AnswerName,
  texts: AsyncIterable<NotificationText>,
): Promise<void> {
  const written = await writePieces(join(outDir, `.${nameOf('FO', 'NOTI', name)}.${process.pid}`), texts)
  for (let first = 0; first < written.length; first += MOST_PIECES) {
    const group = written.slice(first, first + MOST_PIECES)
    const number = first / MOST_PIECES
    const own = number === 0 ? name : { ...name, sequence: furtherSequence(name, number) }
    for (const [place, file] of group.entries())
      await rename(file, join(outDir, `${nameOf('FO', 'NOTI', own)}.${group.length}.${place + 1}`))
    await layFile(outDir, `${nameOf('GO', 'NOTI', own)}.${group.length}`, '')
  }
}

/** @returns the files in their order */
async function writePieces(prefix: string, texts: AsyncIterable<NotificationText>): Promise<string[]> {
  const files: string[] = []
  let held = ''
  const write = async (file: string | undefined) => {
    if (file) await append(file, held)
    held = ''
  }
  for await (const { pieceNumber, text } of texts) {
    if (pieceNumber > files.length || held.length > WRITTEN_CHARACTERS) await write(files.at(-1))
    if (pieceNumber > files.length) {
      files.push(`${prefix}.${pieceNumber}`)
      await writeFile(`${prefix}.${pieceNumber}`, '')
    }
    held += text
  }
  await write(files.at(-1))
  return files
}

async function append(file: string, text: string): Promise<void> {
  const handle = await open(file, 'a')
  try {
    await handle.write(text)
    await handle.datasync()
  } finally {
    await handle.close()
  }
}
