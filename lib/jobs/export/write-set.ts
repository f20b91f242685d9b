import { randomUUID } from 'node:crypto'
import { laySet, type Outside, spoolOf } from '../../channels/batch/export/outside.ts'
import { removeSpool, writePieces } from '../../channels/batch/export/write-pieces.ts'
import { log } from '../../log.ts'
import { confirmLaid } from '../../use-cases/export/confirm-laid.ts'
import { confirmWritten } from '../../use-cases/export/confirm-written.ts'
import { readOutgoingForms, type UnlaidSet } from '../../use-cases/export/read-outgoing-forms.ts'

/**
 * Three steps, each begun again after a crash: the files are written apart; a row says that they are whole; they are moved to the receiver. A
 * file is written anew only before that row, and what was moved is moved no more, so that the receiver finds each set once.
 */
export async function writeSet(outside: Outside, set: UnlaidSet, now: Date): Promise<void> {
  const files = findWritten(set) ?? (await write(outside, set, now))
  if (!files) return
  await laySet(outside, { ...set, circuit: 'R', pieceCount: files.pieceCount }, files.spoolId)
  await confirmLaid(set.setId, now)
  await removeSpool(spoolOf(outside, files.spoolId))
  const { sequence, formCount } = set
  log.info({ sequence, formCount, ...files }, 'Accepted declarations were handed on.')
}

function findWritten({ spoolId, pieceCount }: UnlaidSet) {
  return spoolId !== null && pieceCount !== null ? { spoolId, pieceCount } : null
}

async function write(outside: Outside, { setId }: UnlaidSet, now: Date) {
  const spoolId = randomUUID()
  const dir = spoolOf(outside, spoolId)
  try {
    const files = { spoolId, pieceCount: await writePieces(readOutgoingForms(setId), { dir, sign: outside.sign }) }
    if (await confirmWritten(setId, files, now)) return files
  } catch (failure) {
    await removeSpool(dir)
    throw failure
  }
  await removeSpool(dir)
  return null
}
