import { constants } from 'node:fs'
import { type FileHandle, lstat, open, rename, rm } from 'node:fs/promises'
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

const SEQUENCES = 36 ** 5

/** Every further sequence counts on from the beginning of the ticket: the same whenever it is asked for. */
function furtherSequence({ ticket }: AnswerName, number: number): string {
  const sequence = (Number.parseInt(ticket.slice(0, 5), 36) + number - 1) % SEQUENCES
  return sequence.toString(36).toUpperCase().padStart(5, '0')
}

/** Nobody reads half a file: what is being written begins with a dot. */
const draftOf = (outDir: string, name: string) => join(outDir, `.${name}.${process.pid}`)

/** A file that was not there before: the sender may write here too, and a link under this name would lead to a file of ours. */
async function create(file: string): Promise<FileHandle> {
  await rm(file, { force: true })
  return open(file, 'wx')
}

async function layFile(outDir: string, name: string, text: string): Promise<void> {
  const file = await create(draftOf(outDir, name))
  try {
    await file.writeFile(text)
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(draftOf(outDir, name), join(outDir, name))
}

/** Lays the answer for a whole set, or lays it once more as it was. Another answer that bears its name already stays. */
export async function layAcknowledgement(outDir: string, name: AnswerName, text: string): Promise<void> {
  let own = { ...name, sequence: name.sequence ?? furtherSequence(name, 1) }
  for (let number = 2; await isTaken(join(outDir, nameOf('FO', 'ACRF', own)), text); number++)
    own = { ...name, sequence: furtherSequence(name, number) }
  await layFile(outDir, nameOf('FO', 'ACRF', own), text)
  await layFile(outDir, nameOf('GO', 'ACRF', own), '')
}

/** Whether something else bears the name. Only a plain file of that very length is read: what lies here was perhaps not laid by us. */
async function isTaken(name: string, text: string): Promise<boolean> {
  const found = await lstat(name).catch(failUnlessAbsent)
  if (!found) return false
  if (!found.isFile() || found.size !== Buffer.byteLength(text)) return true
  const file = await open(name, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  try {
    return (await file.readFile('utf8')) !== text
  } finally {
    await file.close()
  }
}

function failUnlessAbsent(failure: NodeJS.ErrnoException): null {
  if (failure.code !== 'ENOENT') throw failure
  return null
}

/** Lays the answers to the Forms of a set, in as many files as they are cut in; nine bear one sequence, the next ones a further one. */
export async function layNotifications(
  outDir: string,
  name: AnswerName,
  texts: AsyncIterable<NotificationText>,
): Promise<void> {
  const written = await writePieces(draftOf(outDir, nameOf('FO', 'NOTI', name)), texts)
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
  let piece: FileHandle | null = null
  let held = ''
  const write = async () => {
    await piece?.writeFile(held)
    held = ''
  }
  try {
    for await (const { pieceNumber, text } of texts) {
      if (pieceNumber > files.length || held.length > WRITTEN_CHARACTERS) await write()
      if (pieceNumber > files.length) {
        await piece?.datasync()
        await piece?.close()
        files.push(`${prefix}.${pieceNumber}`)
        piece = await create(`${prefix}.${pieceNumber}`)
      }
      held += text
    }
    await write()
    await piece?.datasync()
  } finally {
    await piece?.close()
  }
  return files
}
