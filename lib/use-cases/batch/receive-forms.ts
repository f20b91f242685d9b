import type { BatchSetRecord, SetPiece } from '../../db/batch/batch-sets.ts'
import { readSavedFile, saveChunk } from '../../db/batch/set-files.ts'
import { inTransaction } from '../../db/transaction.ts'
import type { SystemActor } from '../../domain/actor.ts'
import type { FileError } from '../../domain/batch/file-error.ts'
import type { BatchForm, ReadPart } from '../../domain/batch/form.ts'
import { CHUNK_FORMS, LANES, MAXIMUM_FILE_ERRORS } from '../../domain/batch/set-progress.ts'
import { enqueue } from '../../queue/enqueue.ts'
import { checkSignatures } from './check-signatures.ts'
import { recordSetMessage } from './confirm-set.ts'

const system: SystemActor = { actingAs: 'system' }

/** A piece as it lies on disk. */
export interface StoredPiece extends SetPiece {
  pieceNumber: number
  bytes: AsyncIterable<Uint8Array>
}

/** What the channel makes of a piece: Forms by parts, or why it cannot be read. */
export type ReadPiece = (piece: StoredPiece) => AsyncIterable<ReadPart>

type Read = { errors: readonly FileError[] } | { errors: null; formCount: number; chunkCount: number }

async function* readPieces({ pieces }: BatchSetRecord, readPiece: ReadPiece): AsyncIterable<ReadPart> {
  for (const [index, piece] of pieces.entries())
    yield* readPiece({ ...piece, pieceNumber: index + 1, bytes: readSavedFile(piece.fileId) })
}

/** Reads all pieces and puts their Forms aside in chunks; memory holds one chunk. */
async function putAside(set: BatchSetRecord, readPiece: ReadPiece): Promise<Read> {
  const errors: FileError[] = []
  let waiting: BatchForm[] = []
  let [formCount, chunkCount] = [0, 0]
  const save = async (size: number) => {
    while (waiting.length >= size && waiting.length > 0) {
      chunkCount += 1
      await saveChunk(set.setId, chunkCount, waiting.slice(0, CHUNK_FORMS))
      waiting = waiting.slice(CHUNK_FORMS)
    }
  }
  for await (const { forms = [], errors: found = [] } of readPieces(set, readPiece)) {
    errors.push(...found)
    if (errors.length >= MAXIMUM_FILE_ERRORS) break
    // Nothing of a refused set is kept: the Forms of its other pieces are read for their errors alone.
    if (errors.length > 0) continue
    formCount += forms.length
    waiting.push(...forms)
    await save(CHUNK_FORMS)
  }
  if (errors.length > 0) return { errors: errors.slice(0, MAXIMUM_FILE_ERRORS) }
  await save(1)
  return { errors: null, formCount, chunkCount }
}

/** The negative answer: nothing of the set is kept but its name. */
async function refuse(set: BatchSetRecord, errors: readonly FileError[], now: Date): Promise<void> {
  const { setId, senderId, ticket } = set
  await inTransaction(system, async (tx) => {
    if (!(await tx.batchSets.saveRefused(setId, errors, now))) return
    await tx.transmissions.saveDone(setId, now)
    const after = { ticket, codes: [...new Set(errors.map(({ code }) => code))] }
    const subject = { subjectKind: 'transmission', subjectId: setId, employerId: senderId } as const
    tx.auditEntries.record({ at: now, action: 'batchSet.refuse', ...subject, channel: 'batch', after })
  })
}

/**
 * Reads a received set and gives its first answer: refused as a whole when it is not signed by its sender or cannot be read, else its Forms
 * wait to be decided. Read again after a crash it is answered once.
 * @throws NotFound
 */
export async function receiveForms(setId: string, readPiece: ReadPiece, now: Date): Promise<void> {
  const set = await inTransaction(system, (tx) => tx.batchSets.get(setId))
  if (set.status !== 'received') return
  const unsigned = await checkSignatures(set)
  const read = unsigned.length > 0 ? { errors: unsigned } : await putAside(set, readPiece)
  if (read.errors) return refuse(set, read.errors, now)
  const { formCount, chunkCount } = read
  await inTransaction(system, async (tx) => {
    if (!(await tx.batchSets.saveReadable(setId, { formCount, chunkCount }, now))) return
    await recordSetMessage(tx, { ...set, formCount }, { kind: 'batchReceipt', now })
    for (const lane of LANES) await enqueue(tx, 'decide-batch-set', { setId, lane })
  })
}
