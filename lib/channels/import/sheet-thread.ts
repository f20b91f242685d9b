import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadAnswer } from './read-apart.ts'
import { type HandedIn, readSheet } from './read-sheet.ts'
import { UnreadableSheet } from './sheet-refusal.ts'

// Started by read-apart for one file.

function answer(): ThreadAnswer {
  try {
    return { sheet: readSheet(workerData as HandedIn) }
  } catch (failure) {
    if (!(failure instanceof UnreadableSheet)) throw failure
    return { refusal: failure.refusal, row: failure.row }
  }
}

parentPort?.postMessage(answer())
