import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ImportedSheet } from '../../domain/transmission/imported-sheet.ts'
import type { HandedIn } from './read-sheet.ts'
import { type SheetRefusal, sheetLimits, UnreadableSheet } from './sheet-refusal.ts'

export type ThreadAnswer = { sheet: ImportedSheet } | { refusal: SheetRefusal; row: number | null }

/** Twenty thousand rows need a second; whatever takes longer is not meant to be read. */
const TIME_LIMIT_MILLISECONDS = 10_000
const resourceLimits = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 }
/** More at once would share the memory that each may take. */
const MOST_AT_ONCE = 2

// A path and not a module of the bundle: the thread is run by Node from the sources, as the server is.
const threadFile = () => join(process.cwd(), 'lib', 'channels', 'import', 'sheet-thread.ts')

let running = 0
const waiting: (() => void)[] = []

async function takeTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    return await act()
  } finally {
    running--
    waiting.shift()?.()
  }
}

/** Reads a file in a thread of its own, whose memory and time are limited: a bomb takes only the thread with it. @throws UnreadableSheet */
export function readApart(handedIn: HandedIn): Promise<ImportedSheet> {
  return takeTurn(async () => {
    const answer = await runThread(handedIn)
    if ('sheet' in answer) return answer.sheet
    throw new UnreadableSheet(answer.refusal, answer.row)
  })
}

function runThread(handedIn: HandedIn): Promise<ThreadAnswer> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(threadFile(), { workerData: handedIn, resourceLimits })
    const late = setTimeout(() => end({ refusal: 'tooLong', row: null }), TIME_LIMIT_MILLISECONDS)
    const end = (answer: ThreadAnswer) => {
      clearTimeout(late)
      resolve(answer)
      void thread.terminate()
    }
    thread.once('message', end)
    thread.once('error', (failure: NodeJS.ErrnoException) => {
      clearTimeout(late)
      if (failure.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refusal: 'bomb', row: null })
      else reject(failure)
    })
  })
}

/** What arrives, up to what may be read at most: the rest of a larger file is never held. @throws UnreadableSheet */
export async function collectContent(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of content) {
    bytes += part.length
    if (bytes > sheetLimits.textBytes) throw new UnreadableSheet('tooLarge')
    parts.push(part)
  }
  return Buffer.concat(parts)
}
